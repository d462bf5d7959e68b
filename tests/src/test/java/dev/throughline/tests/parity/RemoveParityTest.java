package dev.throughline.tests.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import dev.throughline.tests.fixture.Magazine;
import dev.throughline.tests.fixture.People;
import dev.throughline.tests.magazine.Article;
import dev.throughline.tests.people.Person;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;

/**
 * ormar's cases of removing, clearing and deleting, by their numbers.
 *
 * <p>Not here: 40, that the owner stays saved, since a record has no such state.
 */
class RemoveParityTest {
    private final DSLContext dsl;
    private final Blog blog;
    private final Post post;
    private final List<Category> both;

    RemoveParityTest(DSLContext dsl) {
        this.dsl = dsl;
        blog = Blog.create(dsl);
        post = blog.post("Hello, M2M");
        both = blog.categories("News", "Tips");
    }

    @EachDatabase
    void case30_removeFromEitherEnd() {
        blog.categories(post).addAll(both);

        assertTrue(blog.categories(post).remove(both.get(0)));
        assertTrue(blog.posts(both.get(1)).remove(post));

        assertEquals(List.of(), blog.categories(post).all());
    }

    @EachDatabase
    @DisplayName("case31: what is not linked is removed already: false, no exception")
    void case31_removeOfWhatWasNeverLinked() {
        blog.categories(post).add(both.get(0));

        assertFalse(blog.categories(post).remove(both.get(1)));
        assertFalse(blog.categories(post).removeId(4711L));

        assertEquals(1, blog.categories(post).count());
    }

    @EachDatabase
    void case32_removeNeedsNothingLoaded() {
        blog.categories(post).addAll(both);

        assertTrue(PostCategoriesProxy.of(dsl, post.id()).removeId(both.get(0).id()));

        assertEquals(List.of(both.get(1)), blog.categories(post).all());
    }

    @EachDatabase
    void case33_clearRemovesTheLinksAndNotTheTargets() {
        blog.categories(post).addAll(both);
        Post other = blog.post("Other");
        blog.categories(other).addAll(both);

        assertEquals(2, blog.categories(post).clear());

        assertEquals(0, blog.categories(post).count());
        assertEquals(2, blog.categories().count());
        assertEquals(2, blog.categories(other).count());
    }

    @EachDatabase
    void case34_clearOfNothing() {
        assertEquals(0, blog.categories(post).clear());
    }

    @EachDatabase
    void case35_clearWithNamesOfOnesOwn() {
        Magazine magazine = Magazine.create(dsl);
        Article article = magazine.article("A", 1);
        magazine.topics(article).addAll(List.of(magazine.topic("x", null), magazine.topic("y", null)));

        assertEquals(2, magazine.topics(article).clear());
        assertEquals(0, magazine.links().count());
    }

    @EachDatabase
    void case35_clearOfARelationWithItself() {
        People people = People.create(dsl);
        Person ada = people.person("Ada");
        Person bob = people.person("Bob");
        Person eve = people.person("Eve");
        people.follows(ada).addAll(List.of(bob, eve, ada));
        people.follows(bob).add(ada);

        assertEquals(2, people.followers(ada).clear());
        assertEquals(2, people.follows(ada).clear());
        assertEquals(0, people.follows(ada).count());
    }

    @EachDatabase
    @DisplayName("case36: there are no duplicates, so one remove is enough")
    void case36_removeAfterAddingTwice() {
        Category news = both.get(0);
        blog.categories(post).add(news);
        blog.posts(news).add(post);

        assertTrue(blog.categories(post).remove(news));

        assertEquals(0, blog.links().count());
    }

    @EachDatabase
    void case37_deleteOfATargetTakesItsLinks() {
        blog.categories(post).addAll(both);

        assertTrue(blog.categories().delete(both.get(0)));

        assertEquals(List.of(both.get(1)), blog.categories(post).all());
        assertEquals(post, blog.posts().reload(post));
    }

    @EachDatabase
    void case38_deleteOfAnOwnerTakesItsLinks() {
        blog.categories(post).addAll(both);

        assertTrue(blog.posts().delete(post));

        assertEquals(0, blog.links().count());
        assertEquals(2, blog.categories().count());
    }

    @EachDatabase
    void case39_deleteOfAllOwnersLeavesTheTargets() {
        blog.categories(post).addAll(both);
        blog.categories(blog.post("Other")).addAll(both);

        assertEquals(2, blog.posts().deleteAll());

        assertEquals(0, blog.links().count());
        assertEquals(2, blog.categories().count());
    }
}
