package dev.throughline.tests.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import blog.PostQuerySet;
import dev.throughline.testing.Statements;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/**
 * The SQL of the main calls on each database, to be read: {@code src/test/resources/sql}. {@code -Dgolden.update=true} writes
 * it anew.
 */
class SqlTextTest {
    private static final Path TEXTS = Path.of("src/test/resources/sql");

    private final Blog blog;
    private final Post post;
    private final List<Category> both;
    private final StringBuilder texts = new StringBuilder();

    SqlTextTest(DSLContext dsl) {
        blog = Blog.create(dsl);
        post = blog.post("Hello, M2M");
        both = blog.categories("News", "Tips");
    }

    @EachDatabase
    void texts(Database database) throws IOException {
        Category news = both.get(0);
        links(news);
        reads(news);
        refinements();
        owners();

        Path file = TEXTS.resolve(database + ".sql");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(TEXTS);
            Files.writeString(file, texts);
        }
        assertEquals(Files.readString(file), texts.toString());
    }

    private void links(Category news) {
        of("add(news)", related -> related.add(news));
        of("add(news), linked already", related -> related.add(news));
        of("put(news, link -> link.sortOrder(1))", related -> related.put(news, link -> link.sortOrder(1)));
        of("addAll(both)", related -> related.addAll(both));
        of("set(List.of(news))", related -> related.set(List.of(news)));
        of("toggle(news)", related -> related.toggle(news));
        of("addMatching(c -> c.NAME.startsWith(\"N\"))", related -> related.addMatching(c -> c.NAME.startsWith("N")));
        of("create(c -> c.name(\"New\"))", related -> related.create(c -> c.name("New")));
        of("getOrCreate(c -> c.name(\"News\"))", related -> related.getOrCreate(c -> c.name("News")));
        of("remove(news)", related -> related.remove(news));
        of("removeAll(both)", related -> related.removeAll(both));
        of("clear()", related -> related.clear());
    }

    private void reads(Category news) {
        of("contains(news)", related -> related.contains(news));
        of("count()", related -> related.count());
        of("exists()", related -> related.exists());
        of("ids()", related -> related.ids());
        of("all()", related -> related.all());
        of("links()", related -> related.links());
        of("first()", related -> related.first());
        of("limit(2).offset(1).all()", related -> related.limit(2).offset(1).all());
    }

    private void refinements() {
        of(
                "filter((c, link) -> link.SORT_ORDER.gt(1)).all()",
                related -> related.filter((c, link) -> link.SORT_ORDER.gt(1)).all());
        of(
                "filter(c -> c.NAME.eq(\"News\")).update(c -> c.name(\"Old\"))",
                related -> related.filter(c -> c.NAME.eq("News")).update(c -> c.name("Old")));
        of(
                "filter(c -> c.NAME.eq(\"News\")).updateLinks(link -> link.sortOrder(1))",
                related -> related.filter(c -> c.NAME.eq("News")).updateLinks(link -> link.sortOrder(1)));
        of("filter(c -> c.NAME.eq(\"News\")).remove()", related -> related.filter(c -> c.NAME.eq("News"))
                .remove());
        of("filter(c -> c.NAME.eq(\"News\")).delete()", related -> related.filter(c -> c.NAME.eq("News"))
                .delete());
    }

    private void owners() {
        all("filter(p -> p.categories().any(c -> c.NAME.eq(\"News\"))).all()", posts -> posts.filter(
                        p -> p.categories().any(c -> c.NAME.eq("News")))
                .all());
        all("filter(p -> p.categories().every(c -> c.NAME.eq(\"News\"))).all()", posts -> posts.filter(
                        p -> p.categories().every(c -> c.NAME.eq("News")))
                .all());
        all(
                "filter(p -> p.categories().containsAll(both)).all()",
                posts -> posts.filter(p -> p.categories().containsAll(both)).all());
        all(
                "filter(p -> p.categories().isEmpty()).update(p -> p.title(\"x\"))",
                posts -> posts.filter(p -> p.categories().isEmpty()).update(p -> p.title("x")));
        all("selectRelated(p -> p.author()).prefetchRelated(p -> p.categories()).all()", posts -> posts.selectRelated(
                        p -> p.author())
                .prefetchRelated(p -> p.categories())
                .all());
        all("prefetchRelated(p -> p.categories(), c -> c.limit(2)).all()", posts -> posts.prefetchRelated(
                        p -> p.categories(), c -> c.limit(2))
                .all());
    }

    private void of(String call, Consumer<PostCategoriesProxy> work) {
        write("post.categories." + call, counted -> work.accept(PostCategoriesProxy.of(counted, post)));
    }

    private void all(String call, Consumer<PostQuerySet> work) {
        write("posts." + call, counted -> work.accept(PostQuerySet.using(counted)));
    }

    private void write(String call, Consumer<DSLContext> work) {
        texts.append("-- ").append(call).append('\n');
        for (String sql : Statements.of(blog.dsl(), work)) {
            texts.append(sql.replaceAll("\\s+", " ")).append(";\n");
        }
        texts.append('\n');
    }
}
