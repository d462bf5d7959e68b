package dev.throughline.tests.schema;

import static blog.AuthorTable.AUTHOR;
import static blog.CategoryTable.CATEGORY;
import static blog.PostCategoryTable.POST_CATEGORY;
import static blog.PostTable.POST;
import static dev.throughline.tests.schema.HandMade.MADE;
import static dev.throughline.tests.schema.HandMade.column;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.Post;
import dev.throughline.Schema;
import dev.throughline.SchemaDifference;
import dev.throughline.SchemaDifference.Kind;
import dev.throughline.SchemaMismatchException;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The blog's tables as somebody else made them: each difference is told, in words. */
class DifferencesTest {
    private static final Schema BLOG = Schema.of(AUTHOR, CATEGORY, POST, POST_CATEGORY);
    private static final Schema AUTHOR_AND_CATEGORY = Schema.of(AUTHOR, CATEGORY);
    private static final Field<Long> ID = column("id", SQLDataType.BIGINT.notNull());

    private final DSLContext dsl;
    private final HandMade made;
    private final boolean hasLengths;

    DifferencesTest(DSLContext dsl, Database database) {
        this.dsl = dsl;
        this.made = new HandMade(dsl);
        this.hasLengths = database != Database.SQLITE;
    }

    @EachDatabase
    void tables() {
        BLOG.create(dsl);
        dsl.dropTable(POST_CATEGORY).execute();

        assertMessages("posts_categories: there is no such table, and PostCategory is kept in it.");
    }

    @EachDatabase
    void columns() {
        made.create(
                AUTHOR,
                List.of(column("id", MADE), column("first_name", SQLDataType.INTEGER.notNull())),
                DSL.primaryKey("id"));
        made.create(
                CATEGORY,
                List.of(
                        ID,
                        column("name", SQLDataType.VARCHAR(20).null_()),
                        column("origin", SQLDataType.INTEGER.notNull()),
                        column("remark", SQLDataType.INTEGER.null_()),
                        column("rank", SQLDataType.INTEGER.notNull().defaultValue(0))),
                DSL.primaryKey("id"),
                DSL.unique("name"));
        List<String> expected = new ArrayList<>(List.of(
                "authors.first_name: varchar(80) was expected, integer was found.",
                "authors.last_name: there is no such column.",
                "categories.id: the database makes no keys, and Category leaves it to it. Make the column an identity, or say"
                        + " @Id(generated = false).",
                "categories.name: may be null, and in Category it may not.",
                "categories.origin: is not null and has no default, and Category does not have it, so it cannot be written.",
                "posts: there is no such table, and Post is kept in it.",
                "posts_categories: there is no such table, and PostCategory is kept in it."));
        if (hasLengths) {
            expected.add(3, "categories.name: varchar(40) was expected, varchar(20) was found.");
        }
        assertMessages(expected.toArray(String[]::new));
    }

    @EachDatabase
    void keys() {
        made.create(AUTHOR, HandMade.authors(), DSL.primaryKey("id"));
        made.create(CATEGORY, HandMade.categories(), DSL.primaryKey("id"));
        made.create(
                POST,
                HandMade.posts(),
                DSL.primaryKey("id"),
                HandMade.foreignKey("author_id", "authors").onDeleteCascade());
        made.create(
                POST_CATEGORY,
                HandMade.numberedLinks(),
                DSL.primaryKey("id"),
                HandMade.foreignKey("post_id", "categories").onDeleteCascade());

        List<String> expected = new ArrayList<>(
                List.of(
                        "categories.name: is not unique.",
                        "posts.author_id: on delete restrict was expected, as Post.author says, on delete cascade was found.",
                        "posts.author_id: no index begins with it, so all rows are read to find those of one Author.",
                        "posts_categories (post_id, category_id): is neither the primary key nor unique, so there may be several links of"
                                + " one pair, and writes that look for it are refused.",
                        "posts_categories.post_id: does not refer to posts (id), as PostCategory.post does, but to categories (id).",
                        "posts_categories.post_id: no index begins with it, so all rows are read to find those of one Post.",
                        "posts_categories.category_id: does not refer to categories (id), as PostCategory.category does.",
                        "posts_categories.category_id: no index begins with it, so all rows are read to find those of one Category."));
        if (dsl.family() == SQLDialect.H2 || dsl.family() == SQLDialect.MARIADB) {
            // they make an index for each foreign key
            expected.remove(5);
            expected.remove(2);
        }
        assertMessages(expected.toArray(String[]::new));
        assertEquals(
                Kind.UNIQUE_KEY,
                BLOG.validate(dsl).get(0).kind(),
                "a difference is a value, to be sorted out by its kind");
    }

    /** A link that somebody else numbers is as good as one without a number, as long as no pair comes twice. */
    @EachDatabase
    void aLinkWithANumberOfItsOwn() {
        BLOG.create(dsl);
        dsl.dropTable(POST_CATEGORY).execute();
        made.create(
                POST_CATEGORY,
                HandMade.numberedLinks(),
                DSL.primaryKey("id"),
                DSL.unique("category_id", "post_id"),
                HandMade.foreignKey("post_id", "posts").onDeleteCascade(),
                HandMade.foreignKey("category_id", "categories").onDeleteCascade());
        dsl.createIndex("by_post").on("posts_categories", "post_id").execute();

        assertMessages();
        Blog blog = new Blog(dsl);
        Post post = blog.post("Numbered");
        Category news = blog.category("News");
        assertTrue(blog.categories(post).add(news));
        assertFalse(blog.categories(post).add(news));
    }

    @EachDatabase
    void anExceptionListsAll() {
        AUTHOR_AND_CATEGORY.create(dsl);
        dsl.alterTable(AUTHOR).dropColumn(AUTHOR.FIRST_NAME).execute();

        SchemaMismatchException failure = assertThrows(SchemaMismatchException.class, () -> BLOG.assertValid(dsl));

        assertEquals("""
                The database is not as the models say:
                - authors.first_name: there is no such column.
                - posts: there is no such table, and Post is kept in it.
                - posts_categories: there is no such table, and PostCategory is kept in it.
                Schema.migration writes SQL that mends what can be.""", failure.getMessage());
        assertEquals(BLOG.validate(dsl), failure.differences());
    }

    /** Types have names of their own in each database. */
    private void assertMessages(String... messages) {
        String found = BLOG.validate(dsl).stream()
                .map(SchemaDifference::message)
                .collect(Collectors.joining("\n"))
                .replace("character varying", "varchar")
                .replaceAll("\\bint4?\\b", "integer");
        assertEquals(String.join("\n", messages), found);
    }
}
