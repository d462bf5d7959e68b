package dev.throughline.tests.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.CategoryPostsProxy;
import blog.Post;
import blog.PostCategoriesProxy;
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

    /** H2's longest array makes two parts of the largest. */
    private int parts(int size) {
        return size == 0 ? 0 : database == Database.H2 && size == LARGEST ? 2 : 1;
    }

    private void sends(int most, Consumer<DSLContext> call) {
        long sent = Statements.count(dsl, call);
        assertTrue(sent <= most, () -> sent + " statements, not " + most);
    }

    @EachDatabase
    void ofOneOwner() {
        Post post = blog.post("Hello, M2M");
        List<Long> all = blog.categories()
                .createAll(LongStream.range(0, LARGEST)
                        .mapToObj(i -> new Category(null, "c" + i))
                        .toList())
                .stream()
                .map(Category::id)
                .toList();
        boolean looksFirst = database == Database.MARIADB || database == Database.H2;
        for (int size : SIZES) {
            List<Long> some = all.subList(0, size);
            int parts = parts(size);
            sends(looksFirst ? 2 * parts : parts, counted -> assertEquals(
                    size, related(counted, post).addAllIds(some).added().size()));
            sends(looksFirst ? 2 * parts : parts, counted -> assertTrue(
                    related(counted, post).addAllIds(some).isEmpty()));
            sends(parts, counted -> assertTrue(related(counted, post).containsAllIds(some)));
            sends(4 + parts, counted -> assertTrue(related(counted, post).setIds(some).isEmpty()));
            assertEquals(size, related(dsl, post).count());
            sends(parts, counted -> assertEquals(
                    size, related(counted, post).removeAllIds(some).removed().size()));
            sends(4 + parts, counted -> assertEquals(
                    size, related(counted, post).setIds(some).added().size()));
            sends(4, counted -> assertEquals(
                    size, related(counted, post).setIds(List.of()).removed().size()));
        }
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
                            Stream.of(post.id()), LongStream.range(1_000, 1_000 + LARGEST).boxed())
                    .limit(size)
                    .toList();
            sends(parts(size), counted -> {
                Map<Long, Long> counts = PostCategoriesProxy.counts(counted, owners);
                assertEquals(size, counts.size());
                assertEquals(size == 0 ? null : 1L, counts.get(post.id()));
            });
            sends(parts(size), counted -> {
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
        dev.throughline.Schema.of(
                        NoteTable.NOTE,
                        LabelTable.LABEL,
                        NoteLabelTable.NOTE_LABEL,
                        NoteRelatedLinkTable.NOTE_RELATED_LINK)
                .create(dsl);
        Note note = NoteQuerySet.using(dsl).create(n -> n.id(1L).body("note"));
        int size = 3_000;
        List<Label> all = LongStream.range(0, size)
                .mapToObj(i -> new Label("label " + i))
                .toList();
        LabelQuerySet.using(dsl).createAll(all);
        int parts = database == Database.MARIADB ? 6 : 1;

        sends(2 * parts, counted -> assertEquals(
                size, NoteLabelsProxy.of(counted, note).addAll(all).added().size()));
        sends(parts, counted -> assertTrue(NoteLabelsProxy.of(counted, note).containsAll(all)));
        sends(4, counted -> assertTrue(NoteLabelsProxy.of(counted, note).set(all).isEmpty()));
        sends(parts, counted -> assertEquals(
                size, NoteLabelsProxy.of(counted, note).removeAll(all).removed().size()));
    }
}
