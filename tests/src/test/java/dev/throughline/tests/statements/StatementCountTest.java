package dev.throughline.tests.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Author;
import blog.Category;
import blog.CategoryQuerySet;
import blog.Post;
import blog.PostCategoriesProxy;
import blog.PostQuerySet;
import dev.throughline.testing.Statements;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jooq.DSLContext;

/** How many statements each call sends, which is part of what it promises. */
class StatementCountTest {
    private final Blog blog;
    private final Post post;
    private final Category news;
    private final Category tips;

    StatementCountTest(DSLContext dsl) {
        blog = Blog.create(dsl);
        post = blog.post("Hello, M2M");
        news = blog.category("News");
        tips = blog.category("Tips");
    }

    @EachDatabase
    void add() {
        assertEquals(1, sent(related -> related.add(news)));
        assertEquals(1, sent(related -> related.addId(tips.id(), link -> link.sortOrder(1))));
    }

    @EachDatabase
    void addOfAnExistingLinkLooksAgainOnMariaDb(Database database) {
        blog.categories(post).add(news);

        assertEquals(database == Database.MARIADB ? 2 : 1, sent(related -> related.add(news)));
    }

    @EachDatabase
    void remove() {
        blog.categories(post).add(news);

        assertEquals(1, sent(related -> related.remove(news)));
        assertEquals(1, sent(related -> related.remove(news)));
    }

    @EachDatabase
    void clear() {
        blog.categories(post).addAll(List.of(news, tips));

        assertEquals(1, sent(related -> related.clear()));
    }

    @EachDatabase
    void readsOfOneOwner() {
        blog.categories(post).addAll(List.of(news, tips));

        assertEquals(1, sent(related -> related.contains(news)));
        assertEquals(1, sent(related -> related.containsAll(List.of(news, tips))));
        assertEquals(1, sent(related -> related.count()));
        assertEquals(1, sent(related -> related.exists()));
        assertEquals(1, sent(related -> related.all()));
        assertEquals(1, sent(related -> related.ids()));
        assertEquals(1, sent(related -> related.links()));
        assertEquals(1, sent(related -> related.link(news)));
        assertEquals(1, sent(related -> related.get(c -> c.NAME.eq("News"))));
        assertEquals(1, sent(related -> related.find(c -> c.NAME.eq("None"))));
        assertEquals(1, sent(related -> related.first()));
        assertEquals(1, sent(related -> related.last()));
        assertEquals(1, sent(related -> related.values(c -> c.NAME, c -> c.ID)));
        assertEquals(1, sent(related -> related.max(c -> c.NAME)));
    }

    @EachDatabase
    void readsOfManyOwners() {
        List<Long> owners = List.of(post.id(), blog.post("Second").id(), 4711L);

        assertEquals(1, Statements.count(blog.dsl(), counted -> PostCategoriesProxy.all(counted, owners)));
        assertEquals(1, Statements.count(blog.dsl(), counted -> PostCategoriesProxy.links(counted, owners)));
        assertEquals(1, Statements.count(blog.dsl(), counted -> PostCategoriesProxy.counts(counted, owners)));
    }

    @EachDatabase
    void changesOfARefinement() {
        blog.categories(post).addAll(List.of(news, tips));

        assertEquals(1, sent(related -> related.filter(c -> c.NAME.eq("News")).update(c -> c.name("Latest"))));
        assertEquals(1, sent(related -> related.filter(c -> c.NAME.eq("Tips")).updateLinks(link -> link.sortOrder(1))));
        assertEquals(1, sent(related -> related.filter((c, link) -> link.SORT_ORDER.eq(1))
                .remove()));
        assertEquals(1, sent(related -> related.filter(c -> c.NAME.eq("Latest")).delete()));
    }

    @EachDatabase
    void setIsALockAndADifference(Database database) {
        blog.categories(post).add(news);

        long sent = sent(related -> related.set(List.of(tips)));

        switch (database) {
            case POSTGRES, SQLITE -> assertEquals(2, sent);
            default -> assertTrue(sent <= 4, () -> sent + " statements");
        }
    }

    @EachDatabase
    void tenThousandLinks(Database database) {
        List<Long> keys = tenThousandCategories();

        long sent = sent(related -> related.addAllIds(keys));

        assertEquals(10_000, blog.categories(post).count());
        switch (database) {
            case POSTGRES, SQLITE -> assertEquals(1, sent);
            case H2, MARIADB -> assertEquals(2, sent); // look first
        }
    }

    @EachDatabase
    void tenThousandLinksGoAtOnceToo(Database database) {
        List<Long> keys = tenThousandCategories();
        blog.categories(post).addAllIds(keys);
        int chunks = database == Database.H2 ? 5 : 1; // H2 goes through the keys for each row

        assertEquals(chunks, sent(related -> related.containsAllIds(keys)));
        assertEquals(chunks, sent(related -> related.removeAllIds(keys)));
        assertEquals(0, blog.categories(post).count());
    }

    @EachDatabase
    void aTargetAndItsLink() {
        assertEquals(2, sent(related -> related.create(c -> c.name("Brand new"))));
    }

    @EachDatabase
    void getOrCreateThroughTheRelation(Database database) {
        int looks = database == Database.SQLITE ? 2 : 1; // of which one takes the lock
        int existing = database == Database.MARIADB ? 2 : 1;

        assertEquals(looks + 2, sent(related -> related.getOrCreate(c -> c.name("Brand new"))));
        assertEquals(looks + 1, sent(related -> related.getOrCreate(c -> c.name("News"))));
        assertEquals(looks + existing, sent(related -> related.getOrCreate(c -> c.name("News"))));
    }

    @EachDatabase
    void getOrCreate() {
        assertEquals(2, categories(all -> all.getOrCreate(c -> c.name("Brand new"))));
        assertEquals(1, categories(all -> all.getOrCreate(c -> c.name("Brand new"))));
    }

    @EachDatabase
    void updateOrCreate() {
        assertEquals(2, categories(all -> all.updateOrCreate(c -> c.name("a"), c -> c.name("a"))));
        assertEquals(3, categories(all -> all.updateOrCreate(c -> c.name("a"), c -> c.name("b"))));
    }

    @EachDatabase
    void manyRowsAreOneInsert() {
        List<Category> many = LongStream.range(0, 100)
                .mapToObj(i -> new Category(null, "c" + i))
                .toList();

        assertEquals(1, categories(all -> all.createAll(many)));
    }

    @EachDatabase
    void aLevelOfLoadingIsAStatement() {
        Author guido = blog.author("Guido", "Van Rossum");
        Post second = blog.post("Second", guido);
        blog.categories(post).addAll(List.of(news, tips));
        blog.categories(second).add(news);

        assertEquals(1, posts(all -> all.selectRelated(p -> p.author()).all()));
        assertEquals(2, posts(all -> all.prefetchRelated(p -> p.categories()).all()));
        assertEquals(2, posts(all -> all.selectRelated(p -> p.author())
                .prefetchRelated(p -> p.categories())
                .all()));
        assertEquals(2, posts(all -> all.prefetchRelated(
                        p -> p.categories(), c -> c.orderBy(t -> t.NAME).limit(1))
                .all()));
    }

    @EachDatabase
    void whatIsNotThereIsNotPrefetched() {
        assertEquals(1, posts(all -> all.filter(p -> p.TITLE.eq("none"))
                .prefetchRelated(p -> p.categories())
                .all()));
    }

    @EachDatabase
    void nothingInNothingSent() {
        assertEquals(0, sent(related -> related.addAll(List.of())));
        assertEquals(0, sent(related -> related.addAllIds(List.of())));
        assertEquals(0, sent(related -> related.removeAll(List.of())));
        assertEquals(0, sent(related -> related.removeAllIds(List.of())));
        assertEquals(0, sent(related -> assertTrue(related.containsAll(List.of()))));
        assertEquals(0, sent(related -> assertEquals(List.of(), related.limit(0).all())));
        assertEquals(0, sent(related -> assertEquals(0, related.limit(0).count())));
        assertEquals(0, sent(related -> assertTrue(related.limit(0).first().isEmpty())));
        assertEquals(0, sent(related -> assertTrue(related.limit(0).find().isEmpty())));
        assertEquals(0, categories(all -> assertEquals(List.of(), all.createAll(List.of()))));
        assertEquals(0, categories(all -> assertEquals(0, all.updateEach(List.of()))));
        assertEquals(
                0,
                Statements.count(
                        blog.dsl(), counted -> assertEquals(Map.of(), PostCategoriesProxy.all(counted, List.of()))));
        assertEquals(
                0,
                Statements.count(
                        blog.dsl(), counted -> assertEquals(Map.of(), PostCategoriesProxy.counts(counted, List.of()))));
    }

    @EachDatabase
    void setOfNothingClears() {
        blog.categories(post).addAll(List.of(news, tips));

        assertTrue(
                sent(related -> assertEquals(2, related.set(List.of()).removed().size())) > 0);
        assertEquals(0, blog.categories(post).count());
    }

    @EachDatabase
    void whatIsRefusedSendsNothing() {
        assertEquals(0, sent(related -> {
            refused(() -> related.limit(-1));
            refused(() -> related.offset(-1));
            refused(() -> related.paginate(0, 1));
            refused(() -> related.paginate(1, 0));
            refused(() -> related.update(c -> {}));
            refused(() -> related.updateLinks(link -> {}));
            refused(() -> related.add(new Category(null, "not written")));
        }));
    }

    private static void refused(Runnable call) {
        assertThrows(IllegalArgumentException.class, call::run);
    }

    private List<Long> tenThousandCategories() {
        List<Category> many = LongStream.range(0, 10_000)
                .mapToObj(i -> new Category(null, "c" + i))
                .toList();
        return blog.categories().createAll(many).stream().map(Category::id).toList();
    }

    private long sent(Consumer<PostCategoriesProxy> call) {
        return Statements.count(blog.dsl(), counted -> call.accept(PostCategoriesProxy.of(counted, post)));
    }

    private long categories(Consumer<CategoryQuerySet> call) {
        return Statements.count(blog.dsl(), counted -> call.accept(CategoryQuerySet.using(counted)));
    }

    private long posts(Consumer<PostQuerySet> call) {
        return Statements.count(blog.dsl(), counted -> call.accept(PostQuerySet.using(counted)));
    }
}
