package dev.throughline.tests.schema;

import static blog.CategoryTable.CATEGORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import blog.Category;
import dev.throughline.Schema;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Which texts MariaDB takes for the same: those that are, unless a table was made otherwise. */
class MariaDbCollationTest {
    private static final String EXACT = "character set utf8mb4 collate utf8mb4_nopad_bin";

    private final DSLContext dsl;
    private final Blog blog;

    MariaDbCollationTest(DSLContext dsl, Database database) {
        assumeTrue(database == Database.MARIADB);
        this.dsl = dsl;
        blog = Blog.create(dsl);
    }

    @EachDatabase
    void ofTablesThatSchemaMakes() {
        Category java = blog.category("Java");

        assertTrue(blog.categories().getOrCreate(c -> c.name("java")).created());
        assertTrue(blog.categories().getOrCreate(c -> c.name("Java ")).created());
        assertEquals(java, blog.categories().getOrCreate(c -> c.name("Java")).value());
        assertTrue(Schema.of(CATEGORY).ddl(SQLDialect.MARIADB).contains(EXACT));
        assertFalse(Schema.of(CATEGORY).ddl(SQLDialect.MYSQL).contains("collate"));
    }

    @EachDatabase
    void ofTablesThatFoldCase() {
        Category java = blog.category("Java");
        dsl.execute("alter table categories convert to character set latin1 collate latin1_swedish_ci");

        assertEquals(java, blog.categories().getOrCreate(c -> c.name("java")).value());
        assertEquals(1, blog.categories().filter(c -> c.NAME.eq("JAVA")).count());
        assertThrows(IntegrityConstraintViolationException.class, () -> blog.category("jAVA"));
    }
}
