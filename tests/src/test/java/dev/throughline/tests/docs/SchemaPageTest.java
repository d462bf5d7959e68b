package dev.throughline.tests.docs;

import static blog.AuthorTable.AUTHOR;
import static blog.CategoryTable.CATEGORY;
import static blog.PostCategoryTable.POST_CATEGORY;
import static blog.PostTable.POST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.throughline.Schema;
import dev.throughline.SchemaMismatchException;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;

/** The script, the message and the diagram that the pages show are the real ones. */
class SchemaPageTest {
    private static final Schema BLOG = Schema.of(AUTHOR, CATEGORY, POST, POST_CATEGORY);
    private static final Document PAGE = Document.read("docs/schema.md");

    @Test
    void theDiagram() {
        assertEquals(
                Document.read("README.md").blocks("mermaid").get(0).text().strip(),
                BLOG.diagram().strip());
    }

    @EachDatabase
    void theMigration(DSLContext dsl, Database database) {
        assumeTrue(database == Database.POSTGRES, "The page shows PostgreSQL's.");
        BLOG.create(dsl);
        dsl.alterTable(AUTHOR).dropColumn(AUTHOR.LAST_NAME).execute();
        dsl.alterTable(AUTHOR).addColumn("born", SQLDataType.INTEGER.notNull()).execute();

        assertEquals(
                PAGE.blocks("sql").get(0).text().strip(),
                BLOG.migration(dsl).script().strip());
    }

    @EachDatabase
    void theMessage(DSLContext dsl, Database database) {
        assumeTrue(database == Database.POSTGRES, "The page shows PostgreSQL's.");
        BLOG.create(dsl);
        dsl.alterTable(AUTHOR).dropColumn(AUTHOR.LAST_NAME).execute();
        dsl.alterTable(CATEGORY)
                .alterColumn(CATEGORY.NAME)
                .set(SQLDataType.VARCHAR(20))
                .execute();
        dsl.alterTable(POST_CATEGORY)
                .dropPrimaryKey(POST_CATEGORY.getPrimaryKey().getUnqualifiedName())
                .execute();
        dsl.createIndex("by_post").on(POST_CATEGORY, POST_CATEGORY.POST_ID).execute();

        SchemaMismatchException failure = assertThrows(SchemaMismatchException.class, () -> BLOG.assertValid(dsl));

        assertEquals(PAGE.blocks("text").get(0).text().strip(), failure.getMessage());
    }
}
