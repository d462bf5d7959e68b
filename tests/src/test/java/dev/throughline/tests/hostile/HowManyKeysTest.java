package dev.throughline.tests.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.CategoryPostsProxy;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.Schema;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Any number of keys takes few statements, none of which has too many binds. */
class HowManyKeysTest {
    private final DSLContext dsl;
    private final Database database;
    private final FewStatements sends;
    private final Blog blog;

    HowManyKeysTest(DSLContext dsl, Database database) {
        this.dsl = dsl;
        this.database = database;
        sends = new FewStatements(dsl, database);
        blog = Blog.create(dsl);
    }

    @EachDatabase
    void ofOneOwner() {
        Post post = blog.post("Hello, M2M");
        List<Long> all = blog
                .categories()
                .createAll(LongStream.range(0, FewStatements.LARGEST)
                        .mapToObj(i -> new Category(null, "c" + i))
                        .toList())
                .stream()
                .map(Category::id)
                .toList();
        for (int size : FewStatements.SIZES) {
            add(post, all.subList(0, size));
            if (size < FewStatements.LARGEST || database != Database.H2) {
                remove(post, all.subList(0, size));
            }
            if (size < FewStatements.LARGEST) {
                setThenClear(post, all.subList(0, size));
            }
        }
    }

    private void add(Post post, List<Long> keys) {
        int size = keys.size();
        int most = sends.looksFirst() ? 2 * sends.sources(size) : sends.sources(size);
        sends.atMost(
                most,
                dsl -> assertEquals(
                        size, related(dsl, post).addAllIds(keys).added().size()));
        sends.atMost(most, dsl -> assertTrue(related(dsl, post).addAllIds(keys).isEmpty()));
        assertEquals(size, related(dsl, post).count());
    }

    /** Not the largest on H2, which goes through the keys for each row. */
    private void remove(Post post, List<Long> keys) {
        int size = keys.size();
        sends.atMost(
                sends.conditions(size), dsl -> assertTrue(related(dsl, post).containsAllIds(keys)));
        sends.atMost(
                4 + sends.conditions(size),
                dsl -> assertTrue(related(dsl, post).setIds(keys).isEmpty()));
        sends.atMost(
                sends.conditions(size),
                dsl -> assertEquals(
                        size, related(dsl, post).removeAllIds(keys).removed().size()));
    }

    private void setThenClear(Post post, List<Long> keys) {
        int size = keys.size();
        int most = 4 + sends.conditions(size);
        sends.atMost(
                most,
                dsl -> assertEquals(
                        size, related(dsl, post).setIds(keys).added().size()));
        sends.atMost(
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
        for (int size : FewStatements.SIZES) {
            List<Long> owners = Stream.concat(
                            Stream.of(post.id()),
                            LongStream.range(1_000, 1_000 + FewStatements.LARGEST)
                                    .boxed())
                    .limit(size)
                    .toList();
            sends.atMost(sends.conditions(size), counted -> {
                Map<Long, Long> counts = PostCategoriesProxy.counts(counted, owners);
                assertEquals(size, counts.size());
                assertEquals(size == 0 ? null : 1L, counts.get(post.id()));
            });
            sends.atMost(sends.conditions(size), counted -> {
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
        int parts = database == Database.MARIADB ? 6 : sends.conditions(size);

        sends.atMost(
                2 * parts,
                counted -> assertEquals(
                        size,
                        NoteLabelsProxy.of(counted, note).addAll(all).added().size()));
        sends.atMost(
                parts, counted -> assertTrue(NoteLabelsProxy.of(counted, note).containsAll(all)));
        sends.atMost(
                4,
                counted -> assertTrue(NoteLabelsProxy.of(counted, note).set(all).isEmpty()));
        sends.atMost(
                parts,
                counted -> assertEquals(
                        size,
                        NoteLabelsProxy.of(counted, note)
                                .removeAll(all)
                                .removed()
                                .size()));
    }
}
