package dev.throughline.tests.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import blog.Category;
import blog.CategoryPostsProxy;
import blog.Post;
import blog.PostCategoriesProxy;
import blog.PostCategory;
import dev.throughline.testing.Statements;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import dev.throughline.tests.fixture.Friends;
import dev.throughline.tests.fixture.Magazine;
import dev.throughline.tests.friends.Person;
import dev.throughline.tests.friends.PersonFriendsProxy;
import dev.throughline.tests.magazine.Article;
import dev.throughline.tests.magazine.ArticleTopic;
import dev.throughline.tests.magazine.ArticleTopicsProxy;
import dev.throughline.tests.magazine.Topic;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.junit.jupiter.api.function.Executable;

/** No call on one owner's links can be talked into writing another's. */
class LinkKeysTest {
    private final DSLContext dsl;

    LinkKeysTest(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Before anything is sent. */
    private void isRefused(String words, Consumer<DSLContext> call) {
        long sent = Statements.count(dsl, counted -> {
            var refusal = assertThrows(IllegalArgumentException.class, () -> call.accept(counted));
            assertEquals(
                    words + ". Name the link's own columns only; the call says which owner and which target.",
                    refusal.getMessage());
        });
        assertEquals(0, sent);
    }

    @EachDatabase
    void ofTheOwner() {
        Blog blog = Blog.create(dsl);
        Post post = blog.post("Hello, M2M");
        Post other = blog.post("Second");
        Category news = blog.category("News");
        Category tips = blog.category("Tips");
        blog.categories(post).add(news, link -> link.sortOrder(7));
        Consumer<Consumer<PostCategoriesProxy>> refused = call -> isRefused(
                "Post.categories: the link's post_id is the key of the owner of this call, and cannot be given as "
                        + other.id(),
                counted -> call.accept(PostCategoriesProxy.of(counted, post)));

        refused.accept(related -> related.add(tips, link -> link.post(other)));
        refused.accept(related -> related.addId(tips.id(), link -> link.postId(other.id())));
        refused.accept(related -> related.put(news, link -> link.sortOrder(1).post(other)));
        refused.accept(related -> related.putId(news.id(), link -> link.post(other)));
        refused.accept(related -> related.putAll(List.of(news, tips), (category, link) -> {
            if (category.equals(tips)) {
                link.post(other);
            }
        }));
        refused.accept(related -> related.setLinks(List.of(tips), (category, link) -> link.post(other)));
        refused.accept(related -> related.updateLinks(link -> link.post(other)));
        refused.accept(related -> related.filter(c -> c.NAME.eq("News")).updateLinks(link -> link.post(other)));
        refused.accept(related -> related.create(c -> c.name("x"), link -> link.post(other)));
        refused.accept(related -> related.getOrCreate(c -> c.name("x"), c -> {}, link -> link.post(other)));
        refused.accept(related -> related.updateOrCreate(c -> c.name("x"), c -> {}, link -> link.post(other)));

        assertEquals(2, blog.categories().count());
        assertEquals(new PostCategory(7, null), blog.categories(post).link(news).orElseThrow());
        assertEquals(1, blog.links().count());
    }

    /** Its own is no other's, but the call has it already. */
    @EachDatabase
    void ofTheTarget() {
        Blog blog = Blog.create(dsl);
        Post post = blog.post("Hello, M2M");
        Category news = blog.category("News");

        isRefused(
                "Post.categories: the link's category_id is the key of the target of this call, and cannot be given as "
                        + news.id(),
                counted -> PostCategoriesProxy.of(counted, post).add(news, link -> link.category(news)));
        isRefused(
                "Category.posts: the link's category_id is the key of the owner of this call, and cannot be given as "
                        + news.id(),
                counted -> CategoryPostsProxy.of(counted, news)
                        .setLinks(List.of(post), (any, link) -> link.categoryId(news.id())));
    }

    @EachDatabase
    void ofBothEndsOfASymmetricalRelation() {
        Friends friends = Friends.create(dsl);
        List<Person> people = friends.people("a", "b", "c");
        Person a = people.get(0);
        Person b = people.get(1);
        Person c = people.get(2);

        isRefused(
                "Person.friends: the link's from_person_id is the key of the owner of this call, and cannot be given as "
                        + c.id(),
                counted -> PersonFriendsProxy.of(counted, a).put(b, link -> link.fromPerson(c)));
        isRefused(
                "Person.friends: the link's to_person_id is the key of the target of this call, and cannot be given as "
                        + c.id(),
                counted -> PersonFriendsProxy.of(counted, a)
                        .setLinks(List.of(b), (any, link) -> link.closeness(1).toPerson(c)));
        assertEquals(0, friends.rowsInStep());
    }

    /** A link with a key of its own is not another's for having its key. */
    @EachDatabase
    void ofALinkOfAnother() {
        Magazine magazine = Magazine.create(dsl);
        Article article = magazine.article("One", 1);
        Article other = magazine.article("Two", 2);
        Topic topic = magazine.topic("a", 1);
        Topic second = magazine.topic("b", 2);
        magazine.topics(other).add(topic, link -> link.weight(7));
        magazine.topics(article).add(second, link -> link.weight(3));
        ArticleTopic theirs = magazine.topics(other).link(topic).orElseThrow();
        ArticleTopic ours = magazine.topics(article).link(second).orElseThrow();
        ArticleTopicsProxy related = magazine.topics(article);

        taken(() -> related.add(topic, link -> link.id(theirs.id())));
        taken(() -> related.put(topic, link -> link.id(theirs.id()).weight(1)));
        taken(() -> related.put(second, link -> link.id(theirs.id()).weight(1)));
        taken(() -> related.putAll(List.of(second, topic), (any, link) -> link.id(theirs.id())));
        taken(() -> related.setLinks(List.of(topic), (any, link) -> link.id(theirs.id())));
        taken(() -> related.updateLinks(link -> link.id(theirs.id())));

        assertEquals(ours, related.link(second).orElseThrow());
        assertEquals(theirs, magazine.topics(other).link(topic).orElseThrow());
        assertEquals(2, magazine.links().count());
    }

    private static void taken(Executable call) {
        assertThrows(IntegrityConstraintViolationException.class, call);
    }
}
