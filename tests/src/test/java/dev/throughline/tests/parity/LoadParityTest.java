package dev.throughline.tests.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.Post;
import dev.throughline.testing.Statements;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import dev.throughline.tests.fixture.People;
import dev.throughline.tests.people.Person;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** ormar's cases of loading relations with their rows, by their numbers. */
class LoadParityTest {
    private final DSLContext dsl;

    LoadParityTest(DSLContext dsl) {
        this.dsl = dsl;
    }

    @EachDatabase
    void case94_whatHasNoLinksHasAnEmptyList() {
        Blog blog = Blog.create(dsl);
        Post post = blog.post("alone");
        blog.postIn("another", "News");

        Post prefetched = blog.posts().prefetchRelated(p -> p.categories()).get(post.id());
        Post joined = blog.posts().selectRelated(p -> p.categories()).get(post.id());

        assertTrue(prefetched.categories().isLoaded());
        assertEquals(List.of(), prefetched.categories().list());
        assertEquals(List.of(), joined.categories().list());
    }

    @EachDatabase
    void case95_joinedAndPrefetchedWithSomeOfTheColumns() {
        Blog blog = Blog.create(dsl);
        Post post = blog.postIn("Hello, M2M", "News", "Tips");
        List<Post> read = new ArrayList<>();

        long sent = Statements.count(
                dsl,
                counted -> read.addAll(new Blog(counted)
                        .posts()
                        .selectRelated(p -> p.author())
                        .prefetchRelated(
                                p -> p.categories(), c -> c.fields(t -> t.ID).orderBy(t -> t.NAME))
                        .excludeFields(p -> p.TITLE, p -> p.author().FIRST_NAME)
                        .all()));

        assertEquals(2, sent);
        assertEquals(post.id(), read.get(0).id());
        assertNull(read.get(0).title());
        assertNull(read.get(0).author().get().firstName());
        assertEquals("Van Rossum", read.get(0).author().get().lastName());
        assertEquals(
                List.of("News", "Tips"),
                read.get(0).categories().stream()
                        .map(c -> blog.categories().get(c.id()).name())
                        .toList());
        assertNull(read.get(0).categories().list().get(0).name());
    }

    @EachDatabase
    void case97_aRelationWithItself() {
        People people = People.create(dsl);
        Person ada = people.person("Ada");
        Person bob = people.person("Bob");
        people.follows(ada).add(bob);
        people.follows(bob).addAll(List.of(ada, bob));

        List<Person> read = people.all()
                .prefetchRelated(p -> p.follows(), q -> q.orderBy(p -> p.ID))
                .prefetchRelated(p -> p.followers(), q -> q.orderBy(p -> p.ID))
                .orderBy(p -> p.ID)
                .all();

        assertEquals(List.of("Bob"), names(read.get(0).follows().list()));
        assertEquals(List.of("Bob"), names(read.get(0).followers().list()));
        assertEquals(List.of("Ada", "Bob"), names(read.get(1).follows().list()));
        assertEquals(List.of("Ada", "Bob"), names(read.get(1).followers().list()));
    }

    private static List<String> names(List<Person> some) {
        return some.stream().map(Person::name).toList();
    }

    @EachDatabase
    void case101_allThatAModelHasAPlaceForIsReadAnew() {
        Blog blog = Blog.create(dsl);
        Post post = blog.postIn("Hello, M2M", "News");
        Category later = blog.category("Later");
        blog.categories(post).add(later);
        blog.posts().filter(p -> p.ID.eq(post.id())).update(p -> p.title("Changed"));

        Post all = blog.posts().loadAll(post);
        Post sorted = blog.posts()
                .prefetchRelated(p -> p.categories(), c -> c.orderBy(t -> t.NAME.desc()))
                .get(post.id());

        assertEquals("Changed", all.title());
        assertEquals(2, all.categories().size());
        assertEquals("Guido", all.author().get().firstName());
        assertEquals(
                List.of("News", "Later"),
                sorted.categories().stream().map(Category::name).toList());
    }
}
