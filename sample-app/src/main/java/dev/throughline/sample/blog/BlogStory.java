package dev.throughline.sample.blog;

import dev.throughline.sample.Database;
import dev.throughline.sample.blog.model.Author;
import dev.throughline.sample.blog.model.AuthorTable;
import dev.throughline.sample.blog.model.Category;
import dev.throughline.sample.blog.model.CategoryPostsProxy;
import dev.throughline.sample.blog.model.CategoryTable;
import dev.throughline.sample.blog.model.Post;
import dev.throughline.sample.blog.model.PostCategoriesProxy;
import dev.throughline.sample.blog.model.PostCategoryTable;
import dev.throughline.sample.blog.model.PostTable;
import java.io.PrintWriter;
import java.util.List;
import org.jooq.DSLContext;

/** Posts in categories, from the first link to many at once. It takes its rows away in the end. */
final class BlogStory {
    private final DSLContext dsl;
    private final Narrator narrator;

    private BlogStory(DSLContext dsl, PrintWriter out) {
        this.dsl = dsl;
        this.narrator = new Narrator(dsl, out);
    }

    /** Creates the tables, where they are not there. */
    static BlogStory on(DSLContext dsl, PrintWriter out) {
        Database.create(
                dsl, AuthorTable.AUTHOR, CategoryTable.CATEGORY, PostTable.POST, PostCategoryTable.POST_CATEGORY);
        return new BlogStory(dsl, out);
    }

    /** {@return whether there are rows that are not the story's, which it would delete in the end} */
    boolean hasForeignRows() {
        Blog blog = Blog.of(dsl);
        return blog.posts().exists()
                || blog.categories().exists()
                || blog.authors().exists();
    }

    void tell() {
        narrator.chapter("Rows");
        narrator.call("authors.create(a -> a.firstName(\"Guido\").lastName(\"Van Rossum\"))");
        Author guido = narrator.answer(
                blog -> blog.authors().create(a -> a.firstName("Guido").lastName("Van Rossum")));
        narrator.call("posts.create(p -> p.title(\"Hello, M2M\").author(guido))");
        Post hello = narrator.answer(
                blog -> blog.posts().create(p -> p.title("Hello, M2M").author(guido)));
        narrator.call("posts.create(p -> p.title(\"Bye, M2M\").author(guido))");
        Post bye = narrator.answer(
                blog -> blog.posts().create(p -> p.title("Bye, M2M").author(guido)));
        narrator.call("categories.create(c -> c.name(\"News\"))");
        Category news = narrator.answer(blog -> blog.categories().create(c -> c.name("News")));
        link(hello, news);
        query(hello);
        List<Category> letters = change(bye);
        select(guido, letters);
        load(hello, bye);
        clearUp();
    }

    private void link(Post hello, Category news) {
        narrator.chapter("A link, from both ends");
        narrator.call("posts.categories(hello).add(news)");
        narrator.answer(blog -> blog.posts().categories(hello).add(news));
        narrator.call("CategoryPostsProxy.of(dsl, news).add(hello)");
        narrator.answer(blog -> CategoryPostsProxy.of(blog.dsl(), news).add(hello));
        narrator.call("posts.categories(hello).all()");
        narrator.answer(blog -> blog.posts().categories(hello).all());
        narrator.call("CategoryPostsProxy.of(dsl, news).values(p -> p.TITLE)");
        narrator.answer(blog -> CategoryPostsProxy.of(blog.dsl(), news).values(p -> p.TITLE));
        narrator.call("CategoryPostsProxy.of(dsl, news).remove(hello)");
        narrator.answer(blog -> CategoryPostsProxy.of(blog.dsl(), news).remove(hello));
        narrator.call("posts.categories(hello).contains(news)");
        narrator.answer(blog -> blog.posts().categories(hello).contains(news));
        narrator.call("posts.categories(hello).addId(4711L)");
        narrator.refusal(blog -> blog.posts().categories(hello).addId(4711L));
    }

    private void query(Post hello) {
        narrator.chapter("The query set of what is linked");
        narrator.call("posts.categories(hello).create(c -> c.name(\"Tips\"), link -> link.sortOrder(2))");
        narrator.answer(blog -> blog.posts().categories(hello).create(c -> c.name("Tips"), link -> link.sortOrder(2)));
        narrator.call("posts.categories(hello).getOrCreate(c -> c.name(\"News\"))");
        narrator.answer(blog -> blog.posts().categories(hello).getOrCreate(c -> c.name("News")));
        narrator.call("posts.categories(hello).filter(c -> c.NAME.startsWith(\"T\")).all()");
        narrator.answer(blog -> blog.posts()
                .categories(hello)
                .filter(c -> c.NAME.startsWith("T"))
                .all());
        narrator.call("posts.categories(hello).orderBy(c -> c.NAME.desc()).limit(1).values(c -> c.NAME)");
        narrator.answer(blog -> blog.posts()
                .categories(hello)
                .orderBy(c -> c.NAME.desc())
                .limit(1)
                .values(c -> c.NAME));
        narrator.call(
                "posts.categories(hello).filter(c -> c.NAME.eq(\"News\")).updateLinks(link -> link.sortOrder(1))");
        narrator.answer(blog ->
                blog.posts().categories(hello).filter(c -> c.NAME.eq("News")).updateLinks(link -> link.sortOrder(1)));
        narrator.call("posts.categories(hello).orderBy((c, link) -> link.SORT_ORDER).links()");
        narrator.answer(blog -> blog.posts()
                .categories(hello)
                .orderBy((c, link) -> link.SORT_ORDER)
                .links());
        narrator.call("posts.categories(hello).get(c -> c.NAME.eq(\"Gossip\"))");
        narrator.refusal(blog -> blog.posts().categories(hello).get(c -> c.NAME.eq("Gossip")));
    }

    private List<Category> change(Post bye) {
        narrator.chapter("Many links at once");
        narrator.call("categories.createAll(List.of(new Category(null, \"a\"), new Category(null, \"b\"), …))");
        List<Category> letters = narrator.answer(blog -> blog.categories()
                .createAll(List.of(new Category(null, "a"), new Category(null, "b"), new Category(null, "c"))));
        narrator.call("posts.categories(bye).addAll(List.of(a, b))");
        narrator.answer(blog -> blog.posts().categories(bye).addAll(letters.subList(0, 2)));
        narrator.call("posts.categories(bye).set(List.of(b, c))");
        narrator.answer(blog -> blog.posts().categories(bye).set(letters.subList(1, 3)));
        narrator.call("posts.categories(bye).toggle(c)");
        narrator.answer(blog -> blog.posts().categories(bye).toggle(letters.get(2)));
        narrator.call("posts.categories(bye).addAll(List.of())");
        narrator.answer(blog -> blog.posts().categories(bye).addAll(List.of()));
        return letters;
    }

    private void select(Author guido, List<Category> letters) {
        narrator.chapter("Rows by what they are related to");
        narrator.call("posts.filter(p -> p.categories().any(c -> c.NAME.eq(\"News\"))).values(p -> p.TITLE)");
        narrator.answer(blog -> blog.posts()
                .filter(p -> p.categories().any(c -> c.NAME.eq("News")))
                .values(p -> p.TITLE));
        narrator.call("posts.filter(p -> p.categories().containsExactly(List.of(b))).values(p -> p.TITLE)");
        narrator.answer(blog -> blog.posts()
                .filter(p -> p.categories().containsExactly(letters.subList(1, 2)))
                .values(p -> p.TITLE));
        narrator.call("posts.filter(p -> p.categories().count().gt(1)).count()");
        narrator.answer(
                blog -> blog.posts().filter(p -> p.categories().count().gt(1)).count());
        narrator.call(
                "categories.filter(c -> CategoryPostsProxy.posts(c).any(p -> p.author().ID.eq(guido.id()))).count()");
        narrator.answer(blog -> blog.categories()
                .filter(c -> CategoryPostsProxy.posts(c).any(p -> p.author().ID.eq(guido.id())))
                .count());
        narrator.call(
                "posts.filter(p -> p.categories().none(c -> c.NAME.eq(\"News\"))).update(p -> p.title(\"So long\"))");
        narrator.answer(blog -> blog.posts()
                .filter(p -> p.categories().none(c -> c.NAME.eq("News")))
                .update(p -> p.title("So long")));
    }

    private void load(Post hello, Post bye) {
        narrator.chapter("Loading says what it loads");
        narrator.call("posts.get(hello.id())");
        Post plain = narrator.answer(blog -> blog.posts().get(hello.id()));
        narrator.call("plain.categories().size()");
        narrator.refusal(blog -> plain.categories().size());
        narrator.call(
                "posts.selectRelated(p -> p.author()).prefetchRelated(p -> p.categories()).orderBy(p -> p.ID).all()");
        narrator.answer(blog -> blog.posts()
                .selectRelated(p -> p.author())
                .prefetchRelated(p -> p.categories())
                .orderBy(p -> p.ID)
                .all());
        narrator.call("posts.prefetchRelated(p -> p.categories(), c -> c.orderBy(t -> t.NAME.desc()).limit(1)).all()");
        narrator.answer(blog -> blog.posts()
                .prefetchRelated(
                        p -> p.categories(), c -> c.orderBy(t -> t.NAME.desc()).limit(1))
                .all());
        narrator.call("PostCategoriesProxy.counts(dsl, List.of(hello.id(), bye.id()))");
        narrator.answer(blog -> PostCategoriesProxy.counts(blog.dsl(), List.of(hello.id(), bye.id())));
    }

    private void clearUp() {
        narrator.chapter("The end: links go with their rows");
        narrator.call("posts.deleteAll()");
        narrator.answer(blog -> blog.posts().deleteAll());
        narrator.call("categories.deleteAll()");
        narrator.answer(blog -> blog.categories().deleteAll());
        narrator.call("authors.deleteAll()");
        narrator.answer(blog -> blog.authors().deleteAll());
    }
}
