package dev.throughline.tests.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.CategoryPostsProxy;
import blog.Post;
import blog.PostCategoriesProxy;
import blog.PostQuerySet;
import dev.throughline.testing.Statements;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;

/** Where a configuration asks for it, each statement says which call has sent it, whoever runs it. */
class SqlCommentTest {
    private final DSLContext dsl;
    private final Post post;
    private final List<Category> categories;
    private final Category news;

    SqlCommentTest(DSLContext dsl) {
        this.dsl = dsl;
        Blog blog = Blog.create(dsl);
        post = blog.post("Hello, M2M");
        categories = blog.categories("News", "Java");
        news = categories.get(0);
    }

    /** {@return the ways to run a statement: over JDBC, by jOOQ, and by jOOQ with a listener of the user's} */
    private List<DSLContext> commented() {
        DSLContext overJdbc = dsl.configuration().derive().dsl();
        overJdbc.configuration().data("dev.throughline.comments", true);
        DSLContext byJooq = overJdbc.configuration().derive().dsl();
        byJooq.configuration().data("dev.throughline.texts", false);
        DSLContext listening = overJdbc.configuration()
                .deriveAppending(new ExecuteListener() {})
                .dsl();
        return List.of(overJdbc, byJooq, listening);
    }

    private void each(String comment, Consumer<DSLContext> call) {
        for (DSLContext context : commented()) {
            List<String> sent = Statements.of(context, call);
            assertFalse(sent.isEmpty());
            sent.forEach(text -> assertTrue(text.startsWith("/* " + comment + " */ "), text));
        }
    }

    private void of(String call, Consumer<PostCategoriesProxy> work) {
        each("Post.categories." + call, context -> work.accept(PostCategoriesProxy.of(context, post)));
    }

    private void posts(String call, Consumer<PostQuerySet> work) {
        each("Post." + call, context -> work.accept(PostQuerySet.using(context)));
    }

    @EachDatabase
    void callsOfARelation() {
        of("add", of -> of.add(news));
        of("add", of -> of.addId(news.id()));
        of("addAll", of -> of.addAll(categories));
        of("put", of -> of.put(news, link -> link.sortOrder(1)));
        of("putAll", of -> of.putAll(categories, (target, link) -> link.paramName(target.name())));
        of("setLinks", of -> of.setLinks(categories, (target, link) -> link.sortOrder(3)));
        of("set", of -> of.set(List.of(news)));
        of("toggle", of -> of.toggle(news));
        of("contains", of -> of.contains(news));
        of("getOrCreate", of -> of.getOrCreate(c -> c.name("News")));
        of("updateOrCreate", of -> of.updateOrCreate(c -> c.name("News"), c -> {}));
        of("addMatching", of -> of.addMatching(c -> c.NAME.eq("Java")));
        of("copyFrom", of -> of.copyFrom(post));
        of("all", PostCategoriesProxy::all);
        of("all", of -> of.filter(c -> c.NAME.eq("News")).orderBy(c -> c.NAME).all());
        of("links", PostCategoriesProxy::links);
        of("ids", PostCategoriesProxy::ids);
        of("count", PostCategoriesProxy::count);
        of("updateLinks", of -> of.updateLinks(link -> link.sortOrder(1)));
        of("remove", of -> of.filter(c -> c.NAME.eq("News")).remove());
        of("removeAll", of -> of.removeAll(categories));
        of("clear", PostCategoriesProxy::clear);
        each("Category.posts.add", context -> CategoryPostsProxy.of(context, news)
                .add(post));
    }

    @EachDatabase
    void callsForManyOwners() {
        Map<Long, List<Long>> keys = Map.of(post.id(), List.of(news.id()));
        each("Post.categories.addAll", context -> PostCategoriesProxy.addAll(context, keys));
        each("Post.categories.all", context -> PostCategoriesProxy.all(context, keys.keySet()));
        each("Post.categories.counts", context -> PostCategoriesProxy.counts(context, keys.keySet()));
        each("Post.categories.setAll", context -> PostCategoriesProxy.setAll(context, keys));
        each("Post.categories.removeAll", context -> PostCategoriesProxy.removeAll(context, keys));
    }

    @EachDatabase
    void callsOfAQuerySet() {
        posts("all", of -> of.prefetchRelated(p -> p.categories()).all());
        posts("all", of -> of.filter(p -> p.TITLE.eq("x")).all());
        posts("get", of -> of.get(post.id()));
        posts("get", of -> of.get(p -> p.ID.eq(post.id())));
        posts("find", of -> of.find(post.id()));
        posts("first", of -> of.first());
        posts("page", of -> of.page(2));
        posts("count", of -> of.count());
        posts("create", of -> of.create(p -> p.title("More").author(post.author())));
        posts("updateEach", of -> of.updateEach(List.of(post)));
        posts("update", of -> of.filter(p -> p.ID.eq(post.id())).update(p -> p.title("Other")));
        posts("stream", of -> {
            try (Stream<Post> all = of.stream()) {
                assertTrue(all.findFirst().isPresent());
            }
        });
        posts("deleteAll", of -> of.deleteAll());
    }

    @EachDatabase
    void nothingIsSaidUnasked() {
        List<String> sent = Statements.of(
                dsl, counted -> PostCategoriesProxy.of(counted, post).add(news));
        sent.forEach(text -> assertFalse(text.contains("/*"), text));
    }

    @EachDatabase
    void aTransactionOfTheCallersNamesEachCallByItself() {
        List<String> sent = Statements.of(
                commented().get(0),
                counted -> counted.transaction(inner -> {
                    PostQuerySet.using(inner.dsl()).count();
                    inner.dsl().selectOne().fetch();
                }));

        assertEquals(2, sent.size());
        assertTrue(sent.get(0).startsWith("/* Post.count */ "), sent.get(0));
        assertFalse(sent.get(1).contains("/*"), sent.get(1));
    }
}
