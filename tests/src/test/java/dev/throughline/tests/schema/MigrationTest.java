package dev.throughline.tests.schema;

import static blog.AuthorTable.AUTHOR;
import static blog.CategoryTable.CATEGORY;
import static blog.PostCategoryTable.POST_CATEGORY;
import static blog.PostTable.POST;
import static dev.throughline.tests.atlas.CityTable.CITY;
import static dev.throughline.tests.atlas.CountryTable.COUNTRY;
import static dev.throughline.tests.atlas.LegendTable.LEGEND;
import static dev.throughline.tests.atlas.SightTable.SIGHT;
import static dev.throughline.tests.schema.EverythingTable.EVERYTHING;
import static dev.throughline.tests.schema.HandMade.MADE;
import static dev.throughline.tests.schema.HandMade.column;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import blog.Post;
import dev.throughline.Schema;
import dev.throughline.SchemaDifference;
import dev.throughline.SchemaDifference.Kind;
import dev.throughline.SchemaMigration;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Query;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** A database one version behind comes to be as the models say. */
class MigrationTest {
    private static final Schema BLOG = Schema.of(AUTHOR, CATEGORY, POST, POST_CATEGORY);
    private static final Schema ATLAS = Schema.of(SIGHT, COUNTRY, CITY);

    private final DSLContext dsl;
    private final Database database;
    private final HandMade made;

    MigrationTest(DSLContext dsl, Database database) {
        this.dsl = dsl;
        this.database = database;
        this.made = new HandMade(dsl);
    }

    @EachDatabase
    void anEmptyDatabase() {
        assertMigrated(BLOG);
        assertMigrated(ATLAS);
        assertMigrated(Schema.of(EVERYTHING));
    }

    @EachDatabase
    void aDatabaseThatIsAsTheModelsSay() {
        BLOG.create(dsl);

        SchemaMigration none = BLOG.migration(dsl);

        assertEquals(new SchemaMigration(List.of(), List.of(), ""), none);
    }

    /** The version before had no authors, shorter names, and neither keys nor indexes of links. */
    @EachDatabase
    void aVersionBehind() {
        made.create(CATEGORY, List.of(column("id", MADE), column("name", nameBefore())), DSL.primaryKey("id"));
        made.create(
                POST,
                List.of(
                        column("id", MADE),
                        column("title", SQLDataType.VARCHAR(200).notNull()),
                        column("slug", SQLDataType.VARCHAR(200).null_())),
                DSL.primaryKey("id"));
        made.create(POST_CATEGORY, HandMade.numberedLinks(), DSL.primaryKey("id"));

        SchemaMigration migration = BLOG.migration(dsl);

        if (database == Database.SQLITE) {
            assertEquals(
                    List.of("posts_categories post_id FOREIGN_KEY", "posts_categories category_id FOREIGN_KEY"),
                    migration.byHand().stream().map(MigrationTest::brief).toList(),
                    "it takes foreign keys with their column or their table only");
            run(migration);
            assertEquals(migration.byHand(), BLOG.validate(dsl));
        } else {
            assertMigrated(BLOG);
        }
        Blog blog = new Blog(dsl);
        Post post = blog.post("Migrated");
        assertTrue(blog.categories(post).add(blog.category("A name that is longer than before")));
    }

    /** Text without a length is what all have that SQLite's types do not change. */
    private DataType<String> nameBefore() {
        return SQLDataType.VARCHAR(database == Database.SQLITE ? 40 : 20).null_();
    }

    @EachDatabase
    void aColumnThatMayNotBeNullWaitsForWhatItIs() {
        BLOG.create(dsl);
        new Blog(dsl).author("Guido", "Van Rossum");
        dsl.alterTable(AUTHOR).dropColumn(AUTHOR.LAST_NAME).execute();

        SchemaMigration migration = BLOG.migration(dsl);

        List<Query> statements = migration.statements();
        assertEquals(2, statements.size());
        assertTrue(migration.script().contains("-- First say what authors.last_name is"), migration::script);
        statements.get(0).execute();
        assertThrows(DataAccessException.class, () -> statements.get(1).execute());
        dsl.update(AUTHOR).set(AUTHOR.LAST_NAME, "van Rossum").execute();
        statements.get(1).execute();
        assertEquals(List.of(), BLOG.validate(dsl));
    }

    /** What loses something is a comment, with the statement for it. */
    @EachDatabase
    void nothingIsDropped() {
        assumeFalse(database == Database.SQLITE, "changes neither types nor keys");
        BLOG.create(dsl);
        dsl.alterTable(AUTHOR).addColumn("born", SQLDataType.INTEGER.notNull()).execute();
        dsl.alterTable(CATEGORY)
                .alterColumn("name")
                .set(SQLDataType.VARCHAR(60).notNull())
                .execute();

        SchemaMigration migration = BLOG.migration(dsl);

        assertEquals(List.of(), migration.statements());
        assertEquals(
                List.of("authors born EXTRA_COLUMN", "categories name LENGTH"),
                migration.byHand().stream().map(MigrationTest::brief).toList());
        List<String> lines = migration.script().lines().toList();
        assertTrue(lines.stream().allMatch(line -> line.startsWith("-- ")), migration::script);
        assertEquals(
                "-- By hand: authors.born: is not null and has no default, and Author does not have it, so it cannot be"
                        + " written.",
                lines.get(0));
        assertTrue(lines.get(1).startsWith("--     alter table"), migration::script);
    }

    @EachDatabase
    void theScriptDoesTheSame() {
        dsl.createTable("unrelated").column("id", SQLDataType.BIGINT).execute();
        BLOG.create(dsl);
        dsl.dropTable(POST_CATEGORY).execute();
        dsl.alterTable(AUTHOR).dropColumn(AUTHOR.FIRST_NAME).execute();

        for (String statement : BLOG.migration(dsl).script().split(";\n")) {
            dsl.execute(statement);
        }

        assertEquals(List.of(), BLOG.validate(dsl));
    }

    @EachDatabase
    void aSchemaIsAddedToo() {
        assumeFalse(database == Database.SQLITE, "has none");
        Schema legends = Schema.of(LEGEND);

        assertEquals(
                List.of(Kind.MISSING_SCHEMA, Kind.MISSING_TABLE),
                legends.validate(dsl).stream().map(SchemaDifference::kind).toList());
        assertMigrated(legends);

        legends.drop(dsl);
        dsl.dropSchema("atlas_notes").execute();
    }

    @EachDatabase
    void createIfMissing() {
        Schema.of(AUTHOR, CATEGORY).create(dsl);
        dsl.alterTable(AUTHOR).dropColumn(AUTHOR.FIRST_NAME).execute();

        SchemaMigration done = BLOG.createIfMissing(dsl);

        int tablesAndIndexes = 2 + 2;
        assertEquals(tablesAndIndexes, done.statements().size());
        assertEquals(
                List.of("authors first_name MISSING_COLUMN"),
                done.byHand().stream().map(MigrationTest::brief).toList());
        assertEquals(done.byHand(), BLOG.validate(dsl));
        assertEquals(List.of(), BLOG.createIfMissing(dsl).statements());
    }

    private void assertMigrated(Schema schema) {
        SchemaMigration migration = schema.migration(dsl);
        assertEquals(List.of(), migration.byHand());
        run(migration);
        assertEquals(List.of(), schema.validate(dsl));
    }

    private static void run(SchemaMigration migration) {
        migration.statements().forEach(Query::execute);
    }

    private static String brief(SchemaDifference difference) {
        return difference.table() + " " + difference.column() + " " + difference.kind();
    }
}
