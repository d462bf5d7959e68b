package dev.throughline.tests.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.Post;
import dev.throughline.NotLoadedException;
import dev.throughline.Page;
import dev.throughline.testing.Statements;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import dev.throughline.tests.fixture.Friends;
import dev.throughline.tests.friends.Person;
import dev.throughline.tests.friends.PersonQuerySet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** What is loaded with rows, page by page and all at once. */
class LoadingTest {
    private final DSLContext dsl;
    private final Blog blog;
    private final List<Post> posts;
    private final List<Category> all;

    LoadingTest(DSLContext dsl) {
        this.dsl = dsl;
        blog = Blog.create(dsl);
        posts = List.of(blog.post("b"), blog.post("c"), blog.post("a"));
        all = blog.categories()
                .createAll(List.of(new Category(null, "x"), new Category(null, "y"), new Category(null, "z")));
        blog.categories(posts.get(0)).addAll(all);
        blog.categories(posts.get(1)).add(all.get(1));
    }

    private static List<String> names(Post post) {
        return post.categories().stream().map(Category::name).toList();
    }

    @EachDatabase
    void joinsAToManyPathInOneStatement() {
        List<Post> read = new ArrayList<>();
        assertEquals(
                1,
                Statements.count(
                        dsl,
                        counted -> read.addAll(new Blog(counted)
                                .posts()
                                .selectRelated(p -> p.author(), p -> p.categories())
                                .orderBy(p -> p.ID, p -> p.categories().NAME.desc())
                                .all())));
        assertEquals(List.of("b", "c", "a"), read.stream().map(Post::title).toList());
        assertEquals(List.of("z", "y", "x"), names(read.get(0)));
        assertEquals(List.of("y"), names(read.get(1)));
        assertTrue(read.get(2).categories().isEmpty());
        assertEquals("Guido", read.get(2).author().get().firstName());
        assertSame(
                read.get(0).categories().list().get(1),
                read.get(1).categories().list().get(0));
    }

    @EachDatabase
    void aRelationThatIsNamedTwiceIsPrefetchedOnce() {
        List<Post> read = new ArrayList<>();
        assertEquals(
                2,
                Statements.count(
                        dsl,
                        counted -> read.addAll(new Blog(counted)
                                .posts()
                                .prefetchRelated(p -> p.categories())
                                .prefetchRelated(p -> p.categories(), c -> c.filter(x -> x.NAME.ne("x")))
                                .prefetchRelated(p -> p.categories())
                                .orderBy(p -> p.ID)
                                .all())));
        assertEquals(List.of("y", "z"), names(read.get(0)));

        var some = blog.posts().prefetchRelated(p -> p.categories(), c -> c.limit(1));
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> some.prefetchRelated(p -> p.categories(), c -> c.limit(2)));
        assertTrue(
                refused.getMessage().startsWith("prefetchRelated: Post.categories is asked for twice"),
                refused::getMessage);
    }

    @EachDatabase
    void pathsThatBeginAlikeAreLoadedTogether() {
        Friends friends = Friends.create(dsl);
        List<Person> people = friends.people("Ada", "Bob", "Cyd");
        friends.of(people.get(0)).add(people.get(1));
        friends.of(people.get(1)).add(people.get(2));

        Person ada = PersonQuerySet.using(dsl)
                .prefetchRelated(p -> p.friends().friends())
                .prefetchRelated(p -> p.friends(), f -> f.filter(p -> p.NAME.eq("Bob")))
                .get(people.get(0).id());

        Person bob = ada.friends().list().get(0);
        assertEquals(
                List.of("Ada", "Cyd"),
                bob.friends().stream().map(Person::name).sorted().toList());
    }

    @EachDatabase
    void limitCountsTheModelsOfAToManyJoin() {
        List<Post> read = blog.posts()
                .selectRelated(p -> p.categories())
                .orderBy(p -> p.ID)
                .offset(1)
                .limit(2)
                .all();
        assertEquals(List.of("c", "a"), read.stream().map(Post::title).toList());
        assertEquals(
                posts.get(0).id(),
                blog.posts()
                        .selectRelated(p -> p.categories())
                        .first()
                        .orElseThrow()
                        .id());
    }

    @EachDatabase
    void aSliceInTheOrderOfAToManyJoinCountsTheModelsToo() {
        var joined = blog.posts().selectRelated(p -> p.categories()).filter(p -> p.TITLE.ne("a"));
        // b has x, y and z; c has y
        List<Post> falling = joined.orderBy(p -> p.categories().NAME.desc(), p -> p.ID)
                .limit(1)
                .all();
        List<Post> rising = joined.orderBy(p -> p.categories().NAME).offset(1).all();

        assertEquals(List.of("b"), falling.stream().map(Post::title).toList());
        assertEquals(List.of("z", "y", "x"), names(falling.get(0)));
        assertEquals(List.of("c"), rising.stream().map(Post::title).toList());
        assertEquals(List.of("y"), names(rising.get(0)));
        assertEquals(
                List.of("z", "y", "x"),
                names(blog.posts()
                        .selectRelated(p -> p.categories())
                        .orderBy(p -> p.categories().NAME.desc())
                        .get(posts.get(0).id())));
    }

    @EachDatabase
    void aSliceInTheOrderOfAToOnePathBesideAToManyJoin() {
        Post last = blog.post("d", blog.author("Ada", "Lovelace"));
        blog.categories(last).add(all.get(2));

        List<Post> read = blog.posts()
                .selectRelated(p -> p.author(), p -> p.categories())
                .orderBy(p -> p.author().LAST_NAME, p -> p.ID)
                .limit(2)
                .all();

        assertEquals(List.of("d", "b"), read.stream().map(Post::title).toList());
        assertEquals(List.of("z"), names(read.get(0)));
        assertEquals(3, read.get(1).categories().size());
    }

    @EachDatabase
    void aStreamPrefetchesByChunks() {
        try (Stream<Post> read = blog.posts().prefetchRelated(p -> p.categories()).orderBy(p -> p.ID).stream()) {
            assertEquals(
                    List.of(3, 1, 0), read.map(post -> post.categories().size()).toList());
        }
        assertThrows(IllegalStateException.class, () -> blog.posts().selectRelated(p -> p.categories()).stream()
                .close());
    }

    @EachDatabase
    void onePrefetchedRowIsOneInstance() {
        List<Post> read = blog.posts()
                .prefetchRelated(p -> p.categories())
                .orderBy(p -> p.ID)
                .all();
        assertTrue(read.get(0).categories().stream()
                .anyMatch(c -> c == read.get(1).categories().list().get(0)));
    }

    @EachDatabase
    void statementsDoNotGrowWithTheRows() {
        blog.posts()
                .createAll(Stream.generate(() -> posts.get(0).author())
                        .limit(1000)
                        .map(author -> new Post(null, "more", author, null))
                        .toList());
        assertEquals(3, Statements.count(dsl, counted -> new Blog(counted)
                .posts()
                .prefetchRelated(p -> p.categories())
                .prefetchRelated(p -> p.author())
                .all()));
    }

    @EachDatabase
    void pagesGoThroughAllRowsInAnyOrder() {
        blog.categories(posts.get(0)).filter(c -> c.NAME.eq("y")).updateLinks(link -> link.sortOrder(1));
        var related = blog.categories(posts.get(0)).orderBy((c, link) -> link.SORT_ORDER.desc());
        List<String> read = new ArrayList<>();
        Page<Category> page = related.page(1);
        page.rows().forEach(c -> read.add(c.name()));
        while (page.next().isPresent()) {
            page = related.page(page.next().get(), 1);
            page.rows().forEach(c -> read.add(c.name()));
        }
        assertEquals(
                related.orderBy((c, link) -> link.SORT_ORDER.desc(), (c, link) -> c.ID)
                        .values(c -> c.NAME),
                read);
    }

    @EachDatabase
    void aPageIsOfItsQuery() {
        String next = blog.posts().orderBy(p -> p.TITLE).page(2).next().orElseThrow();
        assertEquals(
                List.of("c"),
                blog.posts().orderBy(p -> p.TITLE).page(next, 2).rows().stream()
                        .map(Post::title)
                        .toList());
        assertThrows(IllegalArgumentException.class, () -> blog.posts().page(next, 2));
        assertThrows(IllegalArgumentException.class, () -> blog.posts().page("nonsense", 2));
        assertThrows(IllegalArgumentException.class, () -> blog.posts().page(0));
        assertThrows(IllegalStateException.class, () -> blog.posts().limit(1).page(1));
    }

    @EachDatabase
    void loadAllBringsWhatTheModelHasAPlaceFor() {
        List<Post> read = new ArrayList<>();
        assertEquals(
                2,
                Statements.count(
                        dsl, counted -> read.add(new Blog(counted).posts().loadAll(posts.get(1)))));
        assertEquals(List.of("y"), names(read.get(0)));
        assertEquals("Guido", read.get(0).author().get().firstName());
    }

    @EachDatabase
    void whatIsNotLoadedNamesTheCall() {
        Post post = blog.posts().get(posts.get(0).id());
        NotLoadedException many =
                assertThrows(NotLoadedException.class, () -> post.categories().list());
        assertTrue(many.getMessage().contains("prefetchRelated(m -> m.categories())"), many.getMessage());
        NotLoadedException one =
                assertThrows(NotLoadedException.class, () -> post.author().get());
        assertTrue(one.getMessage().contains("selectRelated(m -> m.author())"), one.getMessage());
        assertFalse(post.toString().isEmpty());
        assertEquals(post, blog.posts().get(post.id()));
    }

    @EachDatabase
    void aColumnLeftOutIsNullAndTheKeyIsRead() {
        Post post = blog.posts()
                .selectRelated(p -> p.author())
                .fields(p -> p.TITLE, p -> p.author().LAST_NAME)
                .first()
                .orElseThrow();
        assertEquals(posts.get(0).id(), post.id());
        assertNull(post.author().get().firstName());
        assertEquals("Van Rossum", post.author().get().lastName());
    }
}
