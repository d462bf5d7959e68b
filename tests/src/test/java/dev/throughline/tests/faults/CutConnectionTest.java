package dev.throughline.tests.faults;

import static blog.CategoryTable.CATEGORY;
import static blog.PostCategoryTable.POST_CATEGORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.CategoryQuerySet;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.Figures;
import dev.throughline.tests.TestDatabase;
import dev.throughline.tests.fixture.Blog;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** The connection is cut at every point of a call, in every way: what was asked for has happened wholly, or not at all. */
class CutConnectionTest {
    private static final int MANY = 2500;

    private final TestDatabase database;
    private final Figures figures;
    private final Blog blog;
    private final Post post;
    private final Post other;
    private final List<Category> categories;

    CutConnectionTest(TestDatabase database, Figures figures) {
        this.database = database;
        this.figures = figures;
        blog = Blog.create(database.dsl());
        post = blog.post("Hello, M2M");
        other = blog.post("Second");
        categories = blog.categories("a", "b", "c", "d");
    }

    private void relation(Consumer<PostCategoriesProxy> call) {
        wholeOrNothing(dsl -> call.accept(PostCategoriesProxy.of(dsl, post)));
    }

    private void wholeOrNothing(Consumer<DSLContext> call) {
        wholeOrNothing(this::begin, call);
    }

    private void wholeOrNothing(Runnable begin, Consumer<DSLContext> call) {
        begin.run();
        List<String> before = state();
        call.accept(database.dsl());
        List<String> after = state();
        assertNotEquals(before, after, "the call does nothing");
        int cuts = 0;
        for (Cut cut : cuts()) {
            for (int at = 0; isCut(begin, call, cut, at); at++) {
                List<String> now = state();
                assertTrue(now.equals(before) || now.equals(after), cut + " at " + at + " leaves " + now);
                cuts++;
            }
        }
        assertTrue(cuts > 0, "nothing was cut");
        figures.add("cuts", cuts);
    }

    private List<Cut> cuts() {
        boolean hasServer = database.database() == Database.POSTGRES || database.database() == Database.MARIADB;
        return Arrays.stream(Cut.values())
                .filter(cut -> hasServer || cut != Cut.KILL)
                .toList();
    }

    private boolean isCut(Runnable begin, Consumer<DSLContext> call, Cut cut, int at) {
        begin.run();
        Wire wire = new Wire(database, cut, at);
        DSLContext dsl = DSL.using(wire, database.dialect());
        if (at == 0) {
            assertThrows(DataAccessException.class, () -> call.accept(dsl));
            return true;
        }
        try {
            call.accept(dsl);
            assertTrue(!wire.isCut(), () -> cut + " at " + at + " was not seen");
        } catch (DataAccessException e) {
            assertTrue(wire.isCut(), e::toString);
        }
        return wire.isCut();
    }

    /** A post in two of four categories, and another one in a third. */
    private void begin() {
        database.dsl().deleteFrom(POST_CATEGORY).execute();
        database.dsl()
                .deleteFrom(CATEGORY)
                .where(CATEGORY.ID.gt(categories.get(3).id()))
                .execute();
        blog.categories().filter(c -> c.NAME.eq("z")).update(c -> c.name("a"));
        blog.categories(post).add(categories.get(0), link -> link.sortOrder(7));
        blog.categories(post).add(categories.get(1));
        blog.categories(other).add(categories.get(2), link -> link.paramName("x"));
    }

    /** Without the keys of categories, which go on after a rollback. */
    private List<String> state() {
        Stream<String> links = Stream.of(post, other).flatMap(each -> blog.categories(each).links().stream()
                .map(linked -> each.title() + " " + linked.target().name() + " " + linked.link()));
        Stream<String> names = blog.categories().values(c -> c.NAME).stream();
        return Stream.concat(links, names).sorted().toList();
    }

    @EachDatabase
    void set() {
        relation(related -> related.set(categories.subList(1, 4)));
    }

    @EachDatabase
    void setLinks() {
        relation(related -> related.setLinks(
                categories.subList(1, 4),
                (category, link) -> link.sortOrder(category.id().intValue())));
    }

    @EachDatabase
    void put() {
        relation(related -> related.put(categories.get(0), link -> link.sortOrder(8)));
    }

    @EachDatabase
    void putAll() {
        relation(related -> related.putAll(categories, (category, link) -> {
            if (category.name().compareTo("c") < 0) {
                link.sortOrder(1);
            } else {
                link.paramName("y");
            }
        }));
    }

    @EachDatabase
    void addAllAndRemoveAll() {
        relation(related -> related.addAll(categories));
        relation(related -> related.removeAll(categories));
    }

    @EachDatabase
    void toggleCopyAndMatch() {
        relation(related -> related.toggle(categories.get(3)));
        relation(related -> related.copyFrom(other));
        relation(related -> related.addMatching(c -> c.NAME.gt("b")));
    }

    @EachDatabase
    void aTargetAndItsLink() {
        relation(related -> related.create(c -> c.name("e"), link -> link.sortOrder(1)));
        relation(related -> related.getOrCreate(c -> c.name("e")));
        relation(related -> related.updateOrCreate(c -> c.name("a"), c -> c.name("z"), link -> link.sortOrder(1)));
    }

    @EachDatabase
    void changesThroughTheRelation() {
        relation(related -> related.filter(c -> c.NAME.eq("a")).updateLinks(link -> link.sortOrder(9)));
        relation(related -> related.filter(c -> c.NAME.eq("a")).remove());
    }

    @EachDatabase
    void anImportOfManyRows() {
        List<Category> many = IntStream.range(0, MANY)
                .mapToObj(i -> new Category(null, "n" + i))
                .toList();

        wholeOrNothing(dsl -> CategoryQuerySet.using(dsl).createAll(many));
    }

    @EachDatabase
    void manyLinksGo() {
        List<Category> many = blog.categories()
                .createAll(IntStream.range(0, MANY)
                        .mapToObj(i -> new Category(null, "n" + i))
                        .toList());

        wholeOrNothing(() -> blog.categories(post).addAll(many), dsl -> PostCategoriesProxy.of(dsl, post)
                .removeAll(many));
    }

    @EachDatabase
    void oneImportFails() {
        List<Category> lastIsTaken = Stream.concat(
                        IntStream.range(0, MANY).mapToObj(i -> new Category(null, "n" + i)),
                        Stream.of(new Category(null, "a")))
                .toList();

        assertThrows(DataAccessException.class, () -> blog.categories().createAll(lastIsTaken));

        assertEquals(4, blog.categories().count());
    }
}
