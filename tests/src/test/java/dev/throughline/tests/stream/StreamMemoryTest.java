package dev.throughline.tests.stream;

import static blog.CategoryTable.CATEGORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import blog.AuthorTable;
import blog.Category;
import blog.CategoryQuerySet;
import blog.PostCategoryTable;
import blog.PostTable;
import dev.throughline.Schema;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** A stream holds a chunk of its rows at a time, whatever their number. */
class StreamMemoryTest {
    private static final int ROWS = 1_000_000;
    private static final int STEPS = 5;

    /** A row takes well over 100 bytes: all of them would take three times this. */
    private static final long ENOUGH = 32L << 20;

    @EachDatabase
    void aMillionRowsTakeTheMemoryOfAChunk(Database database, DSLContext dsl) {
        assumeTrue(database != Database.H2, "all rows of this H2 are in the memory that is measured");
        Schema.of(AuthorTable.AUTHOR, CATEGORY, PostTable.POST, PostCategoryTable.POST_CATEGORY)
                .create(dsl);
        dsl.insertInto(CATEGORY, CATEGORY.NAME)
                .select(dsl.select(number().cast(SQLDataType.VARCHAR(40)))
                        .from(digits("d0"))
                        .crossJoin(digits("d1"))
                        .crossJoin(digits("d2"))
                        .crossJoin(digits("d3"))
                        .crossJoin(digits("d4"))
                        .crossJoin(digits("d5")))
                .execute();
        long before = used();
        long most = 0;
        int read = 0;
        try (Stream<Category> rows = CategoryQuerySet.using(dsl).stream()) {
            for (Iterator<Category> each = rows.iterator(); each.hasNext(); each.next()) {
                if (++read % (ROWS / STEPS) == 0) {
                    most = Math.max(most, used() - before);
                }
            }
        }
        assertEquals(ROWS, read);
        assertTrue(most < ENOUGH, "held " + most + " bytes");
    }

    private static Table<?> digits(String name) {
        return DSL.values(
                        DSL.row(0),
                        DSL.row(1),
                        DSL.row(2),
                        DSL.row(3),
                        DSL.row(4),
                        DSL.row(5),
                        DSL.row(6),
                        DSL.row(7),
                        DSL.row(8),
                        DSL.row(9))
                .as(name, "d");
    }

    private static Field<Integer> number() {
        Field<Integer> number = DSL.inline(0);
        for (int i = 5; i >= 0; i--) {
            number = number.mul(10).plus(DSL.field(DSL.name("d" + i, "d"), SQLDataType.INTEGER));
        }
        return number;
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
