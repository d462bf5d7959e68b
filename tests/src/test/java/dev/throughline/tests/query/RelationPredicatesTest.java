package dev.throughline.tests.query;

import static blog.PostTable.POST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import blog.Author;
import blog.Category;
import blog.CategoryPostsProxy;
import blog.CategoryTable;
import blog.Post;
import blog.PostTable;
import dev.throughline.ToMany;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Rows by what they are related to, at any depth, in reads and writes, and in a user's own jOOQ. */
class RelationPredicatesTest {
    private final Blog blog;
    private final Category java;
    private final Category sql;
    private final Category rare;
    private final Post both;

    /** Guido writes of Java, and of Java, SQL and something rare; Ada of SQL, and of nothing. */
    RelationPredicatesTest(DSLContext dsl) {
        blog = Blog.create(dsl);
        Author guido = blog.author("Guido", "Van Rossum");
        Author ada = blog.author("Ada", "Lovelace");
        java = blog.category("Java");
        sql = blog.category("SQL");
        rare = blog.category("Rare");
        both = blog.post("both", guido);
        blog.categories(both).addAll(List.of(java, sql, rare));
        blog.categories(blog.post("java", guido)).add(java, link -> link.sortOrder(1));
        blog.categories(blog.post("sql", ada)).add(sql, link -> link.sortOrder(2));
        blog.post("none", ada);
    }

    @EachDatabase
    void severalOnOneRelation() {
        posts(p -> p.categories().any(c -> c.NAME.eq("Java")).and(p.categories().any(c -> c.NAME.eq("SQL"))), "both");
        posts(
                p -> p.categories()
                        .any(c -> c.NAME.eq("Java"))
                        .or(p.categories().any(c -> c.NAME.eq("SQL"))),
                "both",
                "java",
                "sql");
        posts(
                p -> p.categories()
                        .any(c -> c.NAME.eq("SQL"))
                        .andNot(p.categories().any(c -> c.NAME.eq("Java"))),
                "sql");
    }

    @EachDatabase
    void nestedToDepthThree() {
        // in a category that another post is in, which is in the rare one
        posts(
                p -> p.categories().any(c -> postsOf(c)
                        .any(other -> other.ID.ne(p.ID).and(other.categories().any(d -> d.NAME.eq("Rare"))))),
                "java",
                "sql");
        posts(p -> p.categories().none(c -> postsOf(c).any(other -> other.ID.ne(p.ID))), "none");
        posts(
                p -> p.categories()
                        .every(c -> postsOf(c).any(other -> other.categories().any(d -> d.NAME.eq("Rare")))),
                "both",
                "java",
                "sql",
                "none");
    }

    @EachDatabase
    void nestedSoDeepThatNamesAreCut() {
        posts(p -> leadsToTheRareOne(p, 3), "java", "sql");
        posts(p -> leadsToTheRareOne(p, 4), "both");
    }

    /** In so many steps, each to another post of the same category. */
    private Condition leadsToTheRareOne(PostTable p, int steps) {
        return steps == 0
                ? p.categories().contains(rare)
                : p.categories()
                        .any(c -> postsOf(c).any(other -> other.ID.ne(p.ID).and(leadsToTheRareOne(other, steps - 1))));
    }

    @EachDatabase
    void throughForeignKeys() {
        posts(p -> p.author().LAST_NAME.eq("Lovelace"), "sql", "none");
        assertEquals(
                List.of(sql),
                blog.categories()
                        .filter(c -> postsOf(c).any(p -> p.author().FIRST_NAME.eq("Ada")))
                        .all());
        posts(
                p -> p.categories().any(c -> postsOf(c)
                        .any(other -> other.author().FIRST_NAME.eq("Ada"))),
                "both",
                "sql");
        assertEquals(
                1,
                blog.links()
                        .filter(link -> link.post().author().FIRST_NAME.eq("Ada"))
                        .count());
    }

    @EachDatabase
    void aRelationOfWhatAForeignKeyNames() {
        assertEquals(
                3,
                blog.links()
                        .filter(link -> link.post().categories().any(c -> c.NAME.eq("Rare")))
                        .count());
        assertEquals(
                2,
                blog.links()
                        .filter(link -> postsOf(link.category()).any(p -> p.TITLE.eq("sql")))
                        .count());
    }

    @EachDatabase
    void onTheLinksOwnColumns() {
        posts(p -> p.categories().anyLink((c, link) -> link.SORT_ORDER.gt(1)), "sql");
        posts(p -> p.categories().anyLink((c, link) -> c.NAME.eq("Java").and(link.SORT_ORDER.eq(1))), "java");
        posts(p -> p.categories().anyLink((c, link) -> c.NAME.eq("SQL").and(link.SORT_ORDER.eq(1))));
        posts(p -> p.categories().noLink((c, link) -> link.SORT_ORDER.isNull()), "java", "sql", "none");
    }

    @EachDatabase
    void byKeys() {
        posts(p -> p.categories().contains(java), "both", "java");
        posts(p -> p.categories().containsId(rare.id()), "both");
        posts(p -> p.categories().containsAny(List.of(sql, rare)), "both", "sql");
        posts(p -> p.categories().containsAny(List.of()));
        posts(p -> p.categories().containsAll(List.of(java, sql, java)), "both");
        posts(p -> p.categories().containsAll(List.of()), "both", "java", "sql", "none");
        posts(p -> p.categories().containsExactly(List.of(java, sql)));
        posts(p -> p.categories().containsExactly(List.of(rare, sql, java, sql)), "both");
        posts(p -> p.categories().containsExactly(List.of()), "none");
        posts(p -> p.categories().containsAllIds(List.of(java.id(), 4711L)));
    }

    @EachDatabase
    void emptinessAndNumber() {
        posts(p -> p.categories().any(), "both", "java", "sql");
        posts(p -> p.categories().isEmpty(), "none");
        posts(p -> p.categories().count().between(1, 2), "java", "sql");
        assertEquals(
                List.of("both", "java", "sql", "none"),
                blog.posts()
                        .orderBy(p -> p.categories().count().desc(), p -> p.ID)
                        .values(p -> p.TITLE));
    }

    @EachDatabase
    void excludeIsTheComplementOfFilter() {
        complement(p -> p.categories().any(c -> c.NAME.eq("SQL")));
        complement(p -> p.categories().none(c -> c.NAME.eq("SQL")));
        complement(p -> p.categories().every(c -> c.NAME.eq("Java")));
        complement(p -> p.categories().containsAll(List.of(java, sql)));
        complement(p -> p.categories().anyLink((c, link) -> link.SORT_ORDER.gt(1)));
        complement(p -> p.categories().count().gt(1));
        complement(p -> p.author().LAST_NAME.eq("Lovelace"));
    }

    @EachDatabase
    void anUpdateTouchesWhatMatchesAndNoOther() {
        int changed = blog.posts()
                .filter(p -> p.categories().any(c -> postsOf(c)
                        .any(other -> other.author().FIRST_NAME.eq("Ada"))))
                .update(p -> p.title("changed"));

        assertEquals(2, changed);
        assertEquals(
                List.of("changed", "java", "changed", "none"),
                blog.posts().orderBy(p -> p.ID).values(p -> p.TITLE));
    }

    @EachDatabase
    void anUpdateAlongAForeignKey() {
        assertEquals(
                2, blog.posts().filter(p -> p.author().FIRST_NAME.eq("Ada")).update(p -> p.title("hers")));
        assertEquals(
                List.of("both", "java", "hers", "hers"),
                blog.posts().orderBy(p -> p.ID).values(p -> p.TITLE));
    }

    @EachDatabase
    void aDeleteTouchesWhatMatchesAndNoOther() {
        int deleted = blog.posts()
                .filter(p -> p.categories().any(c -> postsOf(c)
                        .any(other -> other.author().FIRST_NAME.eq("Ada"))))
                .delete();

        assertEquals(2, deleted);
        posts(p -> DSL.noCondition(), "java", "none");
        assertEquals(1, blog.links().count());
        assertEquals(3, blog.categories().count());
    }

    @EachDatabase
    void theOtherRowsStayWhereAllOfASliceGo() {
        assertEquals(
                1,
                blog.posts()
                        .filter(p -> p.categories().any())
                        .orderBy(p -> p.ID.desc())
                        .limit(1)
                        .delete());
        posts(p -> DSL.noCondition(), "both", "java", "none");
    }

    @EachDatabase
    void onAliasedTables() {
        PostTable p = POST.as("p");
        PostTable q = POST.as("q");

        List<String> titles = blog.dsl()
                .select(p.TITLE, q.TITLE)
                .from(p)
                .join(q)
                .on(q.ID.ne(p.ID))
                .where(p.categories().any(c -> c.NAME.eq("Rare")))
                .and(q.categories().any(c -> postsOf(c)
                        .any(other -> other.author().FIRST_NAME.eq("Ada"))))
                .fetch(Records.mapping((one, other) -> one + " " + other));

        assertEquals(List.of("both sql"), titles);
    }

    @EachDatabase
    void inAUsersOwnUpdateAndDelete() {
        assertEquals(
                2,
                blog.dsl()
                        .update(POST)
                        .set(POST.TITLE, POST.TITLE.concat("!"))
                        .where(POST.categories().any(c -> c.NAME.eq("Java")))
                        .execute());
        assertEquals(
                1,
                blog.dsl().deleteFrom(POST).where(POST.categories().isEmpty()).execute());
        posts(p -> DSL.noCondition(), "both!", "java!", "sql");
    }

    @EachDatabase
    void asAColumnOfAUsersOwn() {
        assertEquals(
                List.of(false, false, false, true),
                blog.dsl()
                        .select(DSL.field(POST.categories().isEmpty()).coerce(SQLDataType.BOOLEAN))
                        .from(POST)
                        .orderBy(POST.ID)
                        .fetch(row -> row.value1()));
    }

    @EachDatabase
    void throughAProxyTheLinkOfTheProxyIsMeant() {
        blog.categories(both).filter(c -> c.NAME.eq("Java")).updateLinks(link -> link.sortOrder(7));

        // of the posts in Java by a link of this order, those that are in SQL besides
        assertEquals(
                List.of(both.id()),
                blog.posts(java)
                        .filter((p, link) ->
                                p.categories().any(c -> c.NAME.eq("SQL").and(link.SORT_ORDER.eq(7))))
                        .ids());
        assertEquals(
                1,
                blog.posts(java)
                        .filter(p -> p.categories().any(c -> c.NAME.eq("SQL")))
                        .updateLinks(link -> link.paramName("both")));
        assertEquals(1, blog.links().filter(link -> link.PARAM_NAME.eq("both")).count());
    }

    private static ToMany<Post, Long, PostTable, ?, ?> postsOf(CategoryTable category) {
        return CategoryPostsProxy.posts(category);
    }

    private void complement(Function<PostTable, Condition> where) {
        List<String> matching = blog.posts().filter(where).values(p -> p.TITLE);
        List<String> others = blog.posts().exclude(where).values(p -> p.TITLE);

        assertEquals(
                List.of("both", "java", "none", "sql"),
                Stream.concat(matching.stream(), others.stream()).sorted().toList());
    }

    private void posts(Function<PostTable, Condition> where, String... expected) {
        assertEquals(
                List.of(expected), blog.posts().filter(where).orderBy(p -> p.ID).values(p -> p.TITLE));
    }
}
