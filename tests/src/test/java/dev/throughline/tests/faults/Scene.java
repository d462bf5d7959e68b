package dev.throughline.tests.faults;

import static dev.throughline.tests.hostile.LabelTable.LABEL;
import static dev.throughline.tests.hostile.NoteLabelTable.NOTE_LABEL;
import static dev.throughline.tests.hostile.NoteRelatedLinkTable.NOTE_RELATED_LINK;
import static dev.throughline.tests.hostile.NoteTable.NOTE;

import blog.Author;
import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.Ref;
import dev.throughline.Schema;
import dev.throughline.tests.fixture.Blog;
import dev.throughline.tests.hostile.Label;
import dev.throughline.tests.hostile.LabelQuerySet;
import dev.throughline.tests.hostile.Note;
import dev.throughline.tests.hostile.NoteLabelsProxy;
import dev.throughline.tests.hostile.NoteQuerySet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Where several write at the same time: two posts and a note for each of them, and categories and labels for all. */
final class Scene {
    static final int WRITERS = 4;

    /** With keys beyond those that the database makes. */
    static final List<Category> CATEGORIES = LongStream.range(0, 30)
            .mapToObj(i -> new Category(1_000_000 + i, "shared " + i))
            .toList();

    /** More than go into one statement where each key is a bind. */
    static final List<String> LABELS =
            IntStream.range(0, 1300).mapToObj(i -> "label " + i).toList();

    private Scene() {}

    static long post(int writer) {
        return 1_000_000 + writer;
    }

    static long otherPost(int writer) {
        return 2_000_000 + writer;
    }

    /** {@return what the names of categories begin with that this writer makes} */
    static String prefix(int writer) {
        return "w" + writer + " ";
    }

    static void create(DSLContext dsl) {
        Blog blog = Blog.create(dsl);
        Schema.of(NOTE, LABEL, NOTE_LABEL, NOTE_RELATED_LINK).create(dsl);
        Author author = blog.author("Guido", "Van Rossum");
        List<Integer> writers = IntStream.range(0, WRITERS).boxed().toList();
        blog.posts()
                .createAll(writers.stream()
                        .flatMap(writer -> Stream.of(post(writer), otherPost(writer)))
                        .map(id -> new Post(id, "post " + id, Ref.to(author.id()), null))
                        .toList());
        blog.categories().createAll(CATEGORIES);
        NoteQuerySet.using(dsl)
                .createAll(writers.stream()
                        .map(writer -> new Note((long) writer, "note", null, null))
                        .toList());
        LabelQuerySet.using(dsl).createAll(LABELS.stream().map(Label::new).toList());
    }

    /** {@return all that a writer has written} Without the keys of categories, which go on after a rollback. */
    static List<String> state(DSLContext dsl, int writer) {
        Stream<String> links =
                PostCategoriesProxy.links(dsl, List.of(post(writer), otherPost(writer))).entrySet().stream()
                        .flatMap(post -> post.getValue().stream()
                                .map(linked ->
                                        post.getKey() + " " + linked.target().name() + " " + linked.link()));
        Stream<String> names =
                new Blog(dsl).categories().filter(c -> c.NAME.startsWith(prefix(writer))).values(c -> c.NAME).stream();
        Stream<String> labels = NoteLabelsProxy.of(dsl, (long) writer).ids().stream();
        return Stream.of(links, names, labels).flatMap(lines -> lines).sorted().toList();
    }
}
