package dev.throughline.tests.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.CategoryPostsProxy;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.LinkChange;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jooq.DSLContext;

/** Any number of links with values, or of many owners, takes few statements, none of which has too many binds. */
class HowManyLinksTest {
    /** H2 goes through the keys of a condition for each row, and a batch takes its time for each. */
    private static final int LARGE = 1_000;

    private final Database database;
    private final FewStatements sends;
    private final Post post;
    private final Post other;
    private final List<Category> all;

    HowManyLinksTest(DSLContext dsl, Database database) {
        this.database = database;
        sends = new FewStatements(dsl, database);
        Blog blog = Blog.create(dsl);
        post = blog.post("Hello, M2M");
        other = blog.post("Second");
        all = blog.categories()
                .createAll(LongStream.range(0, sizes().get(sizes().size() - 1))
                        .mapToObj(i -> new Category(null, "c" + i))
                        .toList());
    }

    private List<Integer> sizes() {
        return FewStatements.SIZES.stream()
                .filter(size -> database != Database.H2 || size <= LARGE)
                .toList();
    }

    @EachDatabase
    void withValues() {
        for (int size : sizes()) {
            List<Category> some = all.subList(0, size);
            int inserts = (sends.looksFirst() ? 2 : 1) * sends.sources(size);
            sends.atMost(
                    inserts, dsl -> assertEquals(size, put(dsl, some, 1).added().size()));
            if (size <= LARGE) {
                sends.atMost(inserts + 1, dsl -> assertTrue(put(dsl, some, 1).isEmpty()));
                setTwice(some);
            }
            assertEquals(
                    size <= LARGE ? Math.min(1, size) : size,
                    related(sends.dsl()).clear());
            sends.atMost(
                    2 + inserts,
                    dsl -> assertEquals(size, set(dsl, some, 1).added().size()));
            sends.atMost(
                    2 + sends.conditions(size),
                    dsl -> assertEquals(size, set(dsl, List.of(), 1).removed().size()));
        }
    }

    private LinkChange<Long> put(DSLContext dsl, List<Category> some, int order) {
        return related(dsl).putAll(some, (category, link) -> link.sortOrder(order));
    }

    /** First they have other values, then all but the last go. */
    private void setTwice(List<Category> some) {
        int size = some.size();
        List<Category> last = some.subList(Math.max(0, size - 1), size);
        sends.atMost(5, dsl -> assertEquals(size, set(dsl, some, 2).updated().size()));
        sends.atMost(
                5 + sends.conditions(size),
                dsl -> assertEquals(
                        size - last.size(), set(dsl, last, 2).removed().size()));
    }

    private LinkChange<Long> set(DSLContext dsl, List<Category> some, int order) {
        return related(dsl).setLinks(some, (category, link) -> link.sortOrder(order));
    }

    private PostCategoriesProxy related(DSLContext dsl) {
        return PostCategoriesProxy.of(dsl, post);
    }

    @EachDatabase
    void ofManyOwners() {
        for (int size : sizes()) {
            List<Long> owners = all.subList(0, size).stream().map(Category::id).toList();
            sends.atMost(
                    (sends.looksFirst() ? 2 : 1) * sends.sources(size),
                    dsl -> isEach(post, LinkChange::added, CategoryPostsProxy.addAll(dsl, each(owners, post))));
            read(owners);
            keep(owners);
            Post last = size <= LARGE ? move(owners) : post;
            sends.atMost(
                    sends.pairs(size),
                    dsl -> isEach(last, LinkChange::removed, CategoryPostsProxy.removeAll(dsl, each(owners, last))));
        }
    }

    private void keep(List<Long> owners) {
        sends.atMost(
                2 * sends.conditions(owners.size()) + 1,
                dsl -> assertTrue(CategoryPostsProxy.setAll(dsl, each(owners, post)).values().stream()
                        .allMatch(LinkChange::isEmpty)));
    }

    /** {@return what they are linked to then} */
    private Post move(List<Long> owners) {
        int size = owners.size();
        sends.atMost(2 * sends.conditions(size) + sends.sources(size) + sends.pairs(size) + 1, dsl -> {
            Map<Long, LinkChange<Long>> changes = CategoryPostsProxy.setAll(dsl, each(owners, other));
            isEach(post, LinkChange::removed, changes);
            isEach(other, LinkChange::added, changes);
        });
        return other;
    }

    private void read(List<Long> owners) {
        int most = sends.conditions(owners.size());
        sends.atMost(most, dsl -> assertEquals(each(owners, 1L), CategoryPostsProxy.counts(dsl, owners)));
        sends.atMost(most, dsl -> assertEquals(each(owners, List.of(post)), CategoryPostsProxy.all(dsl, owners)));
        sends.atMost(
                most,
                dsl -> assertTrue(CategoryPostsProxy.links(dsl, owners).values().stream()
                        .allMatch(links ->
                                links.size() == 1 && links.get(0).target().equals(post))));
    }

    private static Map<Long, List<Long>> each(List<Long> owners, Post post) {
        return each(owners, List.of(post.id()));
    }

    private static <X> Map<Long, X> each(List<Long> owners, X same) {
        return owners.stream().collect(Collectors.toMap(owner -> owner, owner -> same));
    }

    private static void isEach(
            Post post, Function<LinkChange<Long>, Set<Long>> change, Map<Long, LinkChange<Long>> changes) {
        Collection<LinkChange<Long>> each = changes.values();
        assertTrue(each.stream().map(change).allMatch(Set.of(post.id())::equals));
    }
}
