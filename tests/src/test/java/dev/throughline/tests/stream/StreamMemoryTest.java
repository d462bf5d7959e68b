package dev.throughline.tests.stream;

import static blog.CategoryTable.CATEGORY;
import static blog.PostCategoryTable.POST_CATEGORY;
import static blog.PostTable.POST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import blog.Author;
import blog.AuthorTable;
import blog.Category;
import blog.CategoryQuerySet;
import dev.throughline.Schema;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import java.util.Iterator;
import java.util.List;
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
        Schema.of(AuthorTable.AUTHOR, CATEGORY, POST, POST_CATEGORY).create(dsl);
        dsl.insertInto(CATEGORY, CATEGORY.NAME)
                .select(dsl.select(number().cast(SQLDataType.VARCHAR(40)))
                        .from(digits("d0"))
                        .crossJoin(digits("d1"))
                        .crossJoin(digits("d2"))
                        .crossJoin(digits("d3"))
                        .crossJoin(digits("d4"))
                        .crossJoin(digits("d5")))
                .execute();
        assertHoldsLittle(ROWS, ENOUGH, CategoryQuerySet.using(dsl).stream());
    }

    @EachDatabase
    void whatIsPrefetchedGoesWithItsChunk(Database database, DSLContext dsl) {
        assumeTrue(database != Database.H2, "all rows of this H2 are in the memory that is measured");
        Blog blog = Blog.create(dsl);
        Author guido = blog.author("Guido", "Van Rossum");
        List<Category> three = blog.categories("News", "Tips", "Java");
        dsl.insertInto(POST, POST.TITLE, POST.AUTHOR_ID)
                .select(dsl.select(number().cast(SQLDataType.VARCHAR(200)), DSL.val(guido.id()))
                        .from(digits("d0"))
                        .crossJoin(digits("d1"))
                        .crossJoin(digits("d2"))
                        .crossJoin(digits("d3"))
                        .crossJoin(digits("d4"))
                        .crossJoin(DSL.values(DSL.row(0)).as("d5", "d")))
                .execute();
        dsl.insertInto(POST_CATEGORY, POST_CATEGORY.POST_ID, POST_CATEGORY.CATEGORY_ID)
                .select(dsl.select(POST.ID, CATEGORY.ID).from(POST).crossJoin(CATEGORY))
                .execute();

        assertHoldsLittle(
                ROWS / 10,
                ENOUGH / 4,
                blog.posts().selectRelated(p -> p.author()).prefetchRelated(p -> p.categories()).stream()
                        .peek(post ->
                                assertEquals(three.size(), post.categories().size())));
    }

    private static void assertHoldsLittle(int expected, long enough, Stream<?> stream) {
        long before = used();
        long most = 0;
        int read = 0;
        try (stream) {
            for (Iterator<?> each = stream.iterator(); each.hasNext(); each.next()) {
                if (++read % (expected / STEPS) == 0) {
                    most = Math.max(most, used() - before);
                }
            }
        }
        assertEquals(expected, read);
        assertTrue(most < enough, "held " + most + " bytes");
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
