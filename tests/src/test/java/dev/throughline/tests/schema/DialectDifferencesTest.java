package dev.throughline.tests.schema;

import static blog.AuthorTable.AUTHOR;
import static blog.CategoryTable.CATEGORY;
import static blog.PostCategoryTable.POST_CATEGORY;
import static blog.PostTable.POST;
import static dev.throughline.tests.schema.HandMade.MADE;
import static dev.throughline.tests.schema.HandMade.column;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.throughline.Schema;
import dev.throughline.SchemaDifference;
import dev.throughline.SchemaDifference.Kind;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** What one database tells and another does not. */
class DialectDifferencesTest {
    private static final Schema BLOG = Schema.of(AUTHOR, CATEGORY, POST, POST_CATEGORY);
    private static final Schema AUTHOR_AND_CATEGORY = Schema.of(AUTHOR, CATEGORY);

    private final DSLContext dsl;

    DialectDifferencesTest(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** In each database's own words, with as few of them as it takes. */
    @EachDatabase
    void asPeopleWriteIt(Database database) {
        String key =
                switch (database) {
                    case H2 -> "bigint auto_increment primary key";
                    case SQLITE -> "integer primary key";
                    case POSTGRES -> "bigserial primary key";
                    case MARIADB -> "bigint auto_increment primary key";
                };
        String options = database == Database.MARIADB ? " character set utf8mb4 collate utf8mb4_bin" : "";
        for (String statement : List.of(
                "create table authors (id " + key
                        + ", first_name varchar(80) not null, last_name varchar(80) not null)",
                "create table categories (id " + key + ", name varchar(40) not null unique)",
                "create table posts (id " + key
                        + ", title varchar(200) not null, author_id bigint not null references authors"
                        + (database == Database.SQLITE ? "" : " (id)") + ")",
                "create index by_author on posts (author_id)",
                "create table posts_categories (category_id bigint not null references categories (id) on delete cascade,"
                        + " post_id bigint not null references posts (id) on delete cascade, sort_order int,"
                        + " param_name varchar(40), primary key (category_id, post_id))",
                "create index by_post on posts_categories (post_id)")) {
            dsl.execute(statement + (statement.startsWith("create table") ? options : ""));
        }

        assertEquals(List.of(), BLOG.validate(unquoted()));
    }

    @EachDatabase
    void digits(Database database) {
        assumeFalse(database == Database.SQLITE, "keeps any");
        Schema schema = Schema.of(EverythingTable.EVERYTHING);
        schema.create(dsl);
        Table<?> table = DSL.table(DSL.name("everything"));
        dsl.alterTable(table).dropColumn("money").execute();
        dsl.alterTable(table)
                .addColumn("money", SQLDataType.DECIMAL(10, 3).notNull())
                .execute();
        dsl.alterTable(table).dropColumn("date_time").execute();
        dsl.alterTable(table)
                .addColumn("date_time", SQLDataType.LOCALDATETIME(3).notNull())
                .execute();
        dsl.alterTable(table).dropColumn("hash").execute();
        dsl.alterTable(table)
                .addColumn("hash", SQLDataType.VARBINARY(20).notNull())
                .execute();

        List<String> found = schema.validate(dsl).stream()
                .map(difference -> difference.column() + " " + difference.kind())
                .toList();

        List<String> expected = new ArrayList<>(List.of("money PRECISION", "date_time PRECISION", "money UNIQUE_KEY"));
        if (database != Database.POSTGRES) {
            expected.add(1, "hash LENGTH");
        }
        assertEquals(expected, found);
    }

    @EachDatabase
    void namesInAnotherCase(Database database) {
        dsl.createTable(DSL.name("CATEGORIES"))
                .columns(
                        column("ID", MADE),
                        column("NAME", SQLDataType.VARCHAR(40).notNull()))
                .constraints(DSL.primaryKey("ID"), DSL.unique("NAME"))
                .execute();
        Schema schema = Schema.of(CATEGORY);

        List<SchemaDifference> differences = schema.validate(dsl);

        if (database == Database.SQLITE) {
            assertEquals(List.of(), differences);
        } else {
            assertEquals(
                    "categories: there is no such table, and Category is kept in it. There is CATEGORIES: name it so, with"
                            + " @Model(table = \"CATEGORIES\").",
                    differences.get(0).message());
        }
        if (database == Database.H2) {
            assertEquals(List.of(), schema.validate(unquoted()), "it writes such names in capitals");
        }
    }

    /** {@return a context that writes names without quotes} */
    private DSLContext unquoted() {
        return DSL.using(dsl.configuration()
                .derive(new Settings().withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)));
    }

    @EachDatabase
    void aViewHasNoKeys() {
        BLOG.create(dsl);
        dsl.dropTable(POST_CATEGORY).execute();
        dsl.createView("posts_categories", "post_id", "category_id", "sort_order", "param_name")
                .as(DSL.select(
                                POST.ID,
                                CATEGORY.ID,
                                DSL.inline(1).cast(SQLDataType.INTEGER),
                                DSL.inline("x").cast(SQLDataType.VARCHAR(40)))
                        .from(POST)
                        .crossJoin(CATEGORY))
                .execute();

        List<SchemaDifference> differences = BLOG.validate(dsl);

        assertTrue(
                differences.stream()
                        .allMatch(difference -> difference.kind() != Kind.PRIMARY_KEY
                                && difference.kind() != Kind.FOREIGN_KEY
                                && difference.kind() != Kind.NULLABILITY
                                && difference.kind() != Kind.MISSING_TABLE),
                differences::toString);
        dsl.execute("drop view {0}", DSL.name("posts_categories"));
    }

    @EachDatabase
    void sqliteWithoutForeignKeys(Database database) {
        assumeTrue(database == Database.SQLITE);
        BLOG.create(dsl);
        dsl.connection(connection -> {
            DSLContext here = DSL.using(connection, dsl.dialect());
            here.execute("pragma foreign_keys = off");
            List<SchemaDifference> differences = BLOG.validate(here);
            here.execute("pragma foreign_keys = on");

            assertEquals(
                    List.of(Kind.FOREIGN_KEYS_OFF),
                    differences.stream().map(SchemaDifference::kind).toList());
        });
    }

    @EachDatabase
    void mariaDbTakesDifferentTextsForTheSame(Database database) {
        assumeTrue(database == Database.MARIADB);
        AUTHOR_AND_CATEGORY.create(dsl);
        dsl.execute("alter table categories convert to character set latin1 collate latin1_swedish_ci");

        assertEquals(
                List.of(
                        "categories: name: compared by latin1_swedish_ci, which takes different texts for the same or cannot"
                                + " keep all characters; utf8mb4_nopad_bin was expected."),
                AUTHOR_AND_CATEGORY.validate(dsl).stream()
                        .map(SchemaDifference::message)
                        .toList());
    }
}
