package dev.throughline.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import blog.Post;
import blog.PostCategoryTable;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * ormar's operators are conditions of jOOQ's, a test each; and each finds what it is given, not what it would mean in a
 * pattern. Two databases have their own idea of upper case: SQLite's {@code like} does not tell it from lower case, and
 * neither SQLite nor PostgreSQL in the locale {@code C} knows it beyond ASCII.
 */
class OperatorsTest {
    private static final List<String> TEXTS = List.of(
            "100%",
            "100 percent",
            "a_b",
            "axb",
            "C:\\temp",
            "C:temp",
            "it's",
            "say \"hi\"",
            "Ärger",
            "日本語",
            "Hello",
            "hello",
            "hello ");

    private final Blog blog;

    OperatorsTest(DSLContext dsl) {
        blog = Blog.create(dsl);
        Post post = blog.post("Texts");
        for (int i = 0; i < TEXTS.size(); i++) {
            int place = i;
            blog.categories(post).create(c -> c.name("c" + place), link -> link.sortOrder(place)
                    .paramName(TEXTS.get(place)));
        }
        blog.categories(post).create(c -> c.name("nothing"));
    }

    @EachDatabase
    void exact() {
        for (String text : TEXTS) {
            found(link -> link.PARAM_NAME.eq(text), text);
        }
    }

    @EachDatabase
    void exactOfNull() {
        assertEquals(1, count(link -> link.PARAM_NAME.isNull()));
        assertEquals(1, count(link -> link.PARAM_NAME.isNotDistinctFrom((String) null)));
    }

    @EachDatabase
    void iexact() {
        found(link -> link.PARAM_NAME.equalIgnoreCase("HELLO"), "Hello", "hello");
        found(link -> link.PARAM_NAME.equalIgnoreCase("A_B"), "a_b");
        found(link -> link.PARAM_NAME.equalIgnoreCase("c:\\TEMP"), "C:\\temp");
    }

    @EachDatabase
    void contains(Database database) {
        found(link -> link.PARAM_NAME.contains("%"), "100%");
        found(link -> link.PARAM_NAME.contains("_"), "a_b");
        found(link -> link.PARAM_NAME.contains("\\"), "C:\\temp");
        found(link -> link.PARAM_NAME.contains("'"), "it's");
        found(link -> link.PARAM_NAME.contains("\"hi\""), "say \"hi\"");
        found(link -> link.PARAM_NAME.contains("rger"), "Ärger");
        found(link -> link.PARAM_NAME.contains("本"), "日本語");
        found(link -> link.PARAM_NAME.contains("ell"), "Hello", "hello", "hello ");
        foundByCase(database, link -> link.PARAM_NAME.contains("Hell"));
    }

    @EachDatabase
    void icontains(Database database) {
        found(link -> link.PARAM_NAME.containsIgnoreCase("0%"), "100%");
        found(link -> link.PARAM_NAME.containsIgnoreCase("A_"), "a_b");
        found(link -> link.PARAM_NAME.containsIgnoreCase(":\\T"), "C:\\temp");
        found(link -> link.PARAM_NAME.containsIgnoreCase("T'S"), "it's");
        found(link -> link.PARAM_NAME.containsIgnoreCase("ELLO"), "Hello", "hello", "hello ");
        foundBeyondAscii(database, link -> link.PARAM_NAME.containsIgnoreCase("äRG"));
    }

    @EachDatabase
    void startswith(Database database) {
        found(link -> link.PARAM_NAME.startsWith("100%"), "100%");
        found(link -> link.PARAM_NAME.startsWith("a_"), "a_b");
        found(link -> link.PARAM_NAME.startsWith("C:\\"), "C:\\temp");
        found(link -> link.PARAM_NAME.startsWith("Är"), "Ärger");
        found(link -> link.PARAM_NAME.startsWith("日"), "日本語");
        foundByCase(database, link -> link.PARAM_NAME.startsWith("Hel"));
    }

    @EachDatabase
    void istartswith(Database database) {
        found(link -> link.PARAM_NAME.startsWithIgnoreCase("HEL"), "Hello", "hello", "hello ");
        found(link -> link.PARAM_NAME.startsWithIgnoreCase("A_"), "a_b");
        found(link -> link.PARAM_NAME.startsWithIgnoreCase("c:\\"), "C:\\temp");
        found(link -> link.PARAM_NAME.startsWithIgnoreCase("%"));
        foundBeyondAscii(database, link -> link.PARAM_NAME.startsWithIgnoreCase("ä"));
    }

    @EachDatabase
    void endswith(Database database) {
        found(link -> link.PARAM_NAME.endsWith("%"), "100%");
        found(link -> link.PARAM_NAME.endsWith("_b"), "a_b");
        found(link -> link.PARAM_NAME.endsWith("\\temp"), "C:\\temp");
        found(link -> link.PARAM_NAME.endsWith("'s"), "it's");
        found(link -> link.PARAM_NAME.endsWith("語"), "日本語");
        found(link -> link.PARAM_NAME.endsWith("lo"), "Hello", "hello");
        foundIf(database == Database.SQLITE, link -> link.PARAM_NAME.endsWith("LO"), "Hello", "hello");
    }

    @EachDatabase
    void iendswith() {
        found(link -> link.PARAM_NAME.endsWithIgnoreCase("LO"), "Hello", "hello");
        found(link -> link.PARAM_NAME.endsWithIgnoreCase("_B"), "a_b");
        found(link -> link.PARAM_NAME.endsWithIgnoreCase("\\TEMP"), "C:\\temp");
        found(link -> link.PARAM_NAME.endsWithIgnoreCase("%"), "100%");
    }

    @EachDatabase
    void in() {
        found(link -> link.PARAM_NAME.in("100%", "a_b", "it's", "日本語", "none"), "100%", "a_b", "it's", "日本語");
        found(link -> link.PARAM_NAME.in(List.of()));
    }

    @EachDatabase
    void isnull() {
        assertEquals(1, count(link -> link.PARAM_NAME.isNull()));
        assertEquals(TEXTS.size(), count(link -> link.PARAM_NAME.isNotNull()));
    }

    @EachDatabase
    void comparisons() {
        found(link -> link.SORT_ORDER.gt(11), "hello ");
        found(link -> link.SORT_ORDER.ge(11), "hello", "hello ");
        found(link -> link.SORT_ORDER.lt(1), "100%");
        found(link -> link.SORT_ORDER.le(1), "100%", "100 percent");
    }

    @EachDatabase
    void ownPatternsEscapeForThemselves() {
        found(link -> link.PARAM_NAME.like("100!%", '!'), "100%");
        found(link -> link.PARAM_NAME.like("a!_b", '!'), "a_b");
    }

    private void foundByCase(Database database, Function<PostCategoryTable, Condition> where) {
        if (database == Database.SQLITE) {
            found(where, "Hello", "hello", "hello ");
        } else {
            found(where, "Hello");
        }
    }

    private void foundBeyondAscii(Database database, Function<PostCategoryTable, Condition> where) {
        foundIf(database == Database.H2 || database == Database.MARIADB, where, "Ärger");
    }

    private void foundIf(boolean folds, Function<PostCategoryTable, Condition> where, String... expected) {
        found(where, folds ? expected : new String[0]);
    }

    /** Filter finds these and no others, and exclude finds the others and no others. */
    private void found(Function<PostCategoryTable, Condition> where, String... expected) {
        List<String> others = new ArrayList<>(TEXTS);
        others.removeAll(List.of(expected));
        others.add(null);
        Comparator<String> order = Comparator.nullsLast(Comparator.comparing(TEXTS::indexOf));

        assertEquals(
                List.of(expected),
                blog.links().filter(where).values(link -> link.PARAM_NAME).stream()
                        .sorted(order)
                        .toList());
        assertEquals(
                others,
                blog.links().exclude(where).values(link -> link.PARAM_NAME).stream()
                        .sorted(order)
                        .toList());
    }

    private long count(Function<PostCategoryTable, Condition> where) {
        return blog.links().filter(where).count();
    }
}
