package dev.throughline.tests.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.CategoryPostsProxy;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.Schema;
import dev.throughline.testing.Statements;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Any number of keys takes few statements, none of which has too many binds. */
class HowManyKeysTest {
    private static final List<Integer> SIZES = List.of(0, 1, 2, 999, 1_000, 32_767, 32_768, 100_000);
    private static final int LARGEST = 100_000;

    private final DSLContext dsl;
    private final Database database;
    private final Blog blog;

    HowManyKeysTest(DSLContext dsl, Database database) {
        this.dsl = dsl;
        this.database = database;
        blog = Blog.create(dsl);
    }

    /** Statements that take rows: H2's longest array makes two parts of the largest. */
    private int sources(int size) {
        return parts(size, database == Database.H2 ? 65_536 : LARGEST);
    }

    /** Statements that have keys for a condition, which H2 goes through for each row. */
    private int conditions(int size) {
        return parts(size, database == Database.H2 ? 2_048 : LARGEST);
    }

    private static int parts(int size, int longest) {
        return (size + longest - 1) / longest;
    }

    private void sends(int most, Consumer<DSLContext> call) {
        long sent = Statements.count(dsl, call);
        assertTrue(sent <= most, () -> sent + " statements, not " + most);
    }

    @EachDatabase
    void ofOneOwner() {
        Post post = blog.post("Hello, M2M");
        List<Long> all = blog
                .categories()
                .createAll(LongStream.range(0, LARGEST)
                        .mapToObj(i -> new Category(null, "c" + i))
                        .toList())
                .stream()
                .map(Category::id)
                .toList();
        for (int size : SIZES) {
            add(post, all.subList(0, size));
            if (size < LARGEST || database != Database.H2) {
                remove(post, all.subList(0, size));
            }
            if (size < LARGEST) {
                setThenClear(post, all.subList(0, size));
            }
        }
    }

    private void add(Post post, List<Long> keys) {
        int size = keys.size();
        boolean looksFirst = database == Database.MARIADB || database == Database.H2;
        int most = looksFirst ? 2 * sources(size) : sources(size);
        sends(
                most,
                dsl -> assertEquals(
                        size, related(dsl, post).addAllIds(keys).added().size()));
        sends(most, dsl -> assertTrue(related(dsl, post).addAllIds(keys).isEmpty()));
        assertEquals(size, related(dsl, post).count());
    }

    /** Not the largest on H2, which goes through the keys for each row. */
    private void remove(Post post, List<Long> keys) {
        int size = keys.size();
        sends(conditions(size), dsl -> assertTrue(related(dsl, post).containsAllIds(keys)));
        sends(
                4 + conditions(size),
                dsl -> assertTrue(related(dsl, post).setIds(keys).isEmpty()));
        sends(
                conditions(size),
                dsl -> assertEquals(
                        size, related(dsl, post).removeAllIds(keys).removed().size()));
    }

    private void setThenClear(Post post, List<Long> keys) {
        int size = keys.size();
        int most = 4 + conditions(size);
        sends(
                most,
                dsl -> assertEquals(
                        size, related(dsl, post).setIds(keys).added().size()));
        sends(
                most,
                dsl -> assertEquals(
                        size, related(dsl, post).setIds(List.of()).removed().size()));
    }

    private static PostCategoriesProxy related(DSLContext dsl, Post post) {
        return PostCategoriesProxy.of(dsl, post);
    }

    @EachDatabase
    void ofManyOwners() {
        Post post = blog.post("Hello, M2M");
        Category news = blog.category("News");
        blog.categories(post).add(news);
        for (int size : SIZES) {
            List<Long> owners = Stream.concat(
                            Stream.of(post.id()),
                            LongStream.range(1_000, 1_000 + LARGEST).boxed())
                    .limit(size)
                    .toList();
            sends(conditions(size), counted -> {
                Map<Long, Long> counts = PostCategoriesProxy.counts(counted, owners);
                assertEquals(size, counts.size());
                assertEquals(size == 0 ? null : 1L, counts.get(post.id()));
            });
            sends(conditions(size), counted -> {
                Map<Long, List<Category>> categories = PostCategoriesProxy.all(counted, owners);
                assertEquals(size, categories.size());
                assertEquals(size == 0 ? null : List.of(news), categories.get(post.id()));
            });
        }
        assertEquals(List.of(post), CategoryPostsProxy.of(dsl, news).all());
    }

    /** MariaDB takes such keys one bind each. */
    @EachDatabase
    void ofTexts() {
        Schema.of(NoteTable.NOTE, LabelTable.LABEL, NoteLabelTable.NOTE_LABEL, NoteRelatedLinkTable.NOTE_RELATED_LINK)
                .create(dsl);
        Note note = NoteQuerySet.using(dsl).create(n -> n.id(1L).body("note"));
        int size = 3_000;
        List<Label> all =
                LongStream.range(0, size).mapToObj(i -> new Label("label " + i)).toList();
        LabelQuerySet.using(dsl).createAll(all);
        int parts = database == Database.MARIADB ? 6 : conditions(size);

        sends(
                2 * parts,
                counted -> assertEquals(
                        size,
                        NoteLabelsProxy.of(counted, note).addAll(all).added().size()));
        sends(parts, counted -> assertTrue(NoteLabelsProxy.of(counted, note).containsAll(all)));
        sends(
                4,
                counted -> assertTrue(NoteLabelsProxy.of(counted, note).set(all).isEmpty()));
        sends(
                parts,
                counted -> assertEquals(
                        size,
                        NoteLabelsProxy.of(counted, note)
                                .removeAll(all)
                                .removed()
                                .size()));
    }
}
