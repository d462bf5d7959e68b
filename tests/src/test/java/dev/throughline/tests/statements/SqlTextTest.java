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
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * The SQL of the main calls on each database, to be read: {@code src/test/resources/sql}. {@code -Dgolden.update=true} writes
 * it anew.
 */
class SqlTextTest {
    private static final Path TEXTS = Path.of("src/test/resources/sql");

    private final Blog blog;
    private final Post post;
    private final Post other;
    private final List<Category> both;
    private final StringBuilder texts = new StringBuilder();

    SqlTextTest(DSLContext dsl) {
        blog = Blog.create(dsl);
        post = blog.post("Hello, M2M");
        other = blog.post("Other");
        both = blog.categories("News", "Tips");
        blog.categories(other).set(both);
    }

    @EachDatabase
    void texts(Database database) throws IOException {
        Category news = both.get(0);
        links(news);
        targets();
        reads(news);
        refinements();
        manyOwners();
        owners();
        rows();

        Path file = TEXTS.resolve(database + ".sql");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(TEXTS);
            Files.writeString(file, texts);
        }
        assertEquals(comparable(Files.readString(file)), comparable(texts.toString()));
    }

    /** Newer jOOQs quote names for SQLite. */
    private static String comparable(String sql) {
        return System.getProperty("throughline.jooq") == null ? sql : sql.replaceAll("[`\"]", "");
    }

    private void links(Category news) {
        of("add(news)", related -> related.add(news));
        of("add(news), linked already", related -> related.add(news));
        of("add(news, link -> link.sortOrder(1))", related -> related.add(news, link -> link.sortOrder(1)));
        of("put(news, link -> link.sortOrder(1))", related -> related.put(news, link -> link.sortOrder(1)));
        of("addAll(both)", related -> related.addAll(both));
        of(
                "putAll(both, (c, link) -> link.sortOrder(2))",
                related -> related.putAll(both, (c, link) -> link.sortOrder(2)));
        of("set(List.of(news))", related -> related.set(List.of(news)));
        of(
                "setLinks(both, (c, link) -> link.sortOrder(3))",
                related -> related.setLinks(both, (c, link) -> link.sortOrder(3)));
        of("toggle(news)", related -> related.toggle(news));
        of("toggle(news), not linked", related -> related.toggle(news));
        blog.categories(post).remove(news);
        of("addMatching(c -> c.NAME.startsWith(\"N\"))", related -> related.addMatching(c -> c.NAME.startsWith("N")));
        of("copyFrom(other)", related -> related.copyFrom(other));
        of("remove(news)", related -> related.remove(news));
        of("removeAll(both)", related -> related.removeAll(both));
        of("clear()", related -> related.clear());
    }

    private void targets() {
        of("create(c -> c.name(\"New\"))", related -> related.create(c -> c.name("New")));
        of(
                "create(c -> c.name(\"Newer\"), link -> link.sortOrder(1))",
                related -> related.create(c -> c.name("Newer"), link -> link.sortOrder(1)));
        of("getOrCreate(c -> c.name(\"News\"))", related -> related.getOrCreate(c -> c.name("News")));
        of("getOrCreate(c -> c.name(\"Java\")), not there", related -> related.getOrCreate(c -> c.name("Java")));
        of(
                "updateOrCreate(c -> c.name(\"Java\"), c -> c.name(\"Java!\"))",
                related -> related.updateOrCreate(c -> c.name("Java"), c -> c.name("Java!")));
        of(
                "updateOrCreate(c -> c.name(\"SQL\"), c -> c.name(\"SQL!\")), not there",
                related -> related.updateOrCreate(c -> c.name("SQL"), c -> c.name("SQL!")));
        blog.categories(post).set(both);
    }

    private void reads(Category news) {
        of("contains(news)", related -> related.contains(news));
        of("containsAll(both)", related -> related.containsAll(both));
        of("link(news)", related -> related.link(news));
        of("count()", related -> related.count());
        of("exists()", related -> related.exists());
        of("ids()", related -> related.ids());
        of("all()", related -> related.all());
        of("stream().toList()", related -> {
            try (Stream<Category> rows = related.stream()) {
                rows.toList();
            }
        });
        of("links()", related -> related.links());
        of("get(c -> c.NAME.eq(\"News\"))", related -> related.get(c -> c.NAME.eq("News")));
        of("find(1L)", related -> related.find(1L));
        of("first()", related -> related.first());
        of("last()", related -> related.last());
        of("limit(2).offset(1).all()", related -> related.limit(2).offset(1).all());
        of("orderBy(c -> c.NAME).page(1)", related -> related.orderBy(c -> c.NAME)
                .page(1));
        String next = blog.categories(post).orderBy(c -> c.NAME).page(1).next().orElseThrow();
        of("orderBy(c -> c.NAME).page(next, 1)", related -> related.orderBy(c -> c.NAME)
                .page(next, 1));
        of("values(c -> c.NAME)", related -> related.values(c -> c.NAME));
        of("countDistinct(c -> c.NAME)", related -> related.countDistinct(c -> c.NAME));
        of("sum(c -> c.ID)", related -> related.sum(c -> c.ID));
        of("avg(c -> c.ID)", related -> related.avg(c -> c.ID));
        of("min(c -> c.NAME)", related -> related.min(c -> c.NAME));
        of("max(c -> c.NAME)", related -> related.max(c -> c.NAME));
    }

    private void refinements() {
        of(
                "filter((c, link) -> link.SORT_ORDER.gt(1)).all()",
                related -> related.filter((c, link) -> link.SORT_ORDER.gt(1)).all());
        of(
                "filter((c, link) -> link.SORT_ORDER.gt(1)).count()",
                related -> related.filter((c, link) -> link.SORT_ORDER.gt(1)).count());
        of(
                "filter(c -> c.NAME.eq(\"News\")).update(c -> c.name(\"Old\"))",
                related -> related.filter(c -> c.NAME.eq("News")).update(c -> c.name("Old")));
        of(
                "filter(c -> c.NAME.eq(\"News\")).updateLinks(link -> link.sortOrder(1))",
                related -> related.filter(c -> c.NAME.eq("News")).updateLinks(link -> link.sortOrder(1)));
        of("updateLinks(link -> link.sortOrder(1))", related -> related.updateLinks(link -> link.sortOrder(1)));
        of("filter(c -> c.NAME.eq(\"News\")).remove()", related -> related.filter(c -> c.NAME.eq("News"))
                .remove());
        of("filter(c -> c.NAME.eq(\"News\")).delete()", related -> related.filter(c -> c.NAME.eq("News"))
                .delete());
    }

    private void manyOwners() {
        List<Long> posts = List.of(post.id(), other.id());
        Map<Long, List<Long>> keys = Map.of(post.id(), List.of(both.get(0).id()), other.id(), List.of());
        ofMany("all(dsl, posts)", dsl -> PostCategoriesProxy.all(dsl, posts));
        ofMany("links(dsl, posts)", dsl -> PostCategoriesProxy.links(dsl, posts));
        ofMany("counts(dsl, posts)", dsl -> PostCategoriesProxy.counts(dsl, posts));
        ofMany("addAll(dsl, keys)", dsl -> PostCategoriesProxy.addAll(dsl, keys));
        ofMany("setAll(dsl, keys)", dsl -> PostCategoriesProxy.setAll(dsl, keys));
        ofMany("removeAll(dsl, keys)", dsl -> PostCategoriesProxy.removeAll(dsl, keys));
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
        all("selectRelated(p -> p.author()).orderBy(p -> p.TITLE).limit(2).all()", posts -> posts.selectRelated(
                        p -> p.author())
                .orderBy(p -> p.TITLE)
                .limit(2)
                .all());
        all("prefetchRelated(p -> p.categories(), c -> c.limit(2)).all()", posts -> posts.prefetchRelated(
                        p -> p.categories(), c -> c.limit(2))
                .all());
    }

    private void rows() {
        Post given = new Post(null, "New", post.author(), null);
        all(
                "create(p -> p.title(\"New\").author(guido))",
                posts -> posts.create(p -> p.title("New").authorId(post.author().id())));
        all("createAll(List.of(given, given))", posts -> posts.createAll(List.of(given, given)));
        all("get(1L)", posts -> posts.get(1L));
        all("reload(post)", posts -> posts.reload(post));
        all("loadAll(post)", posts -> posts.loadAll(post));
        all("update(post)", posts -> posts.update(post));
        all("updated(post)", posts -> posts.updated(post));
        all("updateEach(List.of(post, other))", posts -> posts.updateEach(List.of(post, other)));
        all("upsert(post)", posts -> posts.upsert(post));
        all("updateAll(p -> p.title(\"x\"))", posts -> posts.updateAll(p -> p.title("x")));
        all("delete(post)", posts -> posts.delete(post));
        all("deleteAll()", posts -> posts.deleteAll());
    }

    private void of(String call, Consumer<PostCategoriesProxy> work) {
        write("post.categories." + call, counted -> work.accept(PostCategoriesProxy.of(counted, post)));
    }

    private void ofMany(String call, Consumer<DSLContext> work) {
        write("PostCategoriesProxy." + call, work);
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
