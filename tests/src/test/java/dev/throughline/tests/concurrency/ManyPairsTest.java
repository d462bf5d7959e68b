package dev.throughline.tests.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.CategoryPostsProxy;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.LinkChange;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.Figures;
import dev.throughline.tests.TestDatabase;
import dev.throughline.tests.fixture.Blog;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;

/** Many who write many links at the same time: no deadlock is seen, and each link is made and broken as the answers say. */
class ManyPairsTest {
    private static final int ROUNDS = 6;
    private static final int LINKS = 150;

    private final Blog blog;
    private final List<Post> posts;
    private final List<Category> categories;

    @AutoClose
    private final Crowd crowd;

    ManyPairsTest(TestDatabase database, Figures figures) throws SQLException {
        blog = Blog.create(database.dsl());
        posts = IntStream.range(0, 3).mapToObj(i -> blog.post("p" + i)).toList();
        categories = blog.categories()
                .createAll(IntStream.range(0, LINKS)
                        .mapToObj(i -> new Category(null, "c" + i))
                        .toList());
        crowd = new Crowd(database, figures);
    }

    private Post post() {
        return posts.get(0);
    }

    /** In an order of the thread's own. */
    private static <X> List<X> shuffled(List<X> some, int thread) {
        List<X> shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, new Random(thread));
        return shuffled;
    }

    @EachDatabase
    void bulkAddsInOppositeOrdersMakeEachLinkOnce() {
        for (int round = 0; round < ROUNDS; round++) {
            List<LinkChange<Long>> changes = crowd.all(
                    (dsl, thread) -> PostCategoriesProxy.of(dsl, post()).addAll(shuffled(categories, thread)));

            assertEquals(LINKS, added(changes).count());
            assertEquals(LINKS, Set.copyOf(added(changes).toList()).size());
            assertEquals(LINKS, blog.categories(post()).clear());
        }
    }

    private static Stream<Long> added(List<LinkChange<Long>> changes) {
        return changes.stream().flatMap(change -> change.added().stream());
    }

    @EachDatabase
    void bulkAddsFromBothEnds() {
        List<Integer> made = crowd.all(posts.size(), (dsl, thread) -> {
            int added = 0;
            List<Category> some = shuffled(categories, thread).subList(0, 40);
            if (thread % 2 == 0) {
                for (Post post : shuffled(posts, thread)) {
                    added += PostCategoriesProxy.of(dsl, post)
                            .addAll(some)
                            .added()
                            .size();
                }
                return added;
            }
            for (Category category : some) {
                added += CategoryPostsProxy.of(dsl, category)
                        .addAll(shuffled(posts, thread))
                        .added()
                        .size();
            }
            return added;
        });

        assertEquals(links(), made.stream().mapToInt(Integer::intValue).sum());
    }

    private int links() {
        return posts.stream()
                .mapToInt(post -> Math.toIntExact(blog.categories(post).count()))
                .sum();
    }

    @EachDatabase
    void bulkPutsAgainstBulkRemoves() {
        List<Map<Long, Integer>> balances = crowd.all(ROUNDS, (dsl, thread) -> {
            Map<Long, Integer> balance = new HashMap<>();
            PostCategoriesProxy related = PostCategoriesProxy.of(dsl, post());
            for (int round = 0; round < ROUNDS; round++) {
                List<Category> some = shuffled(categories, thread + round).subList(0, 50);
                LinkChange<Long> change = thread % 3 == 0
                        ? related.removeAll(some)
                        : related.putAll(some, (category, link) -> link.sortOrder(thread));
                balance(balance, change);
            }
            return balance;
        });

        assertEquals(Set.copyOf(blog.categories(post()).ids()), linked(balances));
    }

    private static void balance(Map<Long, Integer> balance, LinkChange<Long> change) {
        change.added().forEach(key -> balance.merge(key, 1, Integer::sum));
        change.removed().forEach(key -> balance.merge(key, -1, Integer::sum));
    }

    /** {@return the keys that were made once more than broken; the others were made as often as broken} */
    private static Set<Long> linked(List<Map<Long, Integer>> balances) {
        Map<Long, Integer> sum = new HashMap<>();
        balances.forEach(each -> each.forEach((key, times) -> sum.merge(key, times, Integer::sum)));
        Set<Long> linked = new HashSet<>();
        sum.forEach((key, times) -> {
            assertTrue(times == 0 || times == 1, () -> key + " was made " + times + " times more than broken");
            if (times == 1) {
                linked.add(key);
            }
        });
        return linked;
    }

    private List<Category> ofThread(int thread) {
        return categories.subList(thread * 10, thread * 10 + 20);
    }

    @EachDatabase
    void setsAgainstSetsEndInOneOfThem() {
        Set<Set<Long>> possible = new HashSet<>();
        for (int i = 0; i < Crowd.SIZE; i++) {
            possible.add(ids(ofThread(i)));
        }

        List<Map<Long, Integer>> balances = crowd.all(ROUNDS, (dsl, thread) -> {
            Map<Long, Integer> balance = new HashMap<>();
            PostCategoriesProxy related = PostCategoriesProxy.of(dsl, post());
            for (int round = 0; round < ROUNDS; round++) {
                balance(balance, related.set(shuffled(ofThread(thread), round)));
                Set<Long> now = Set.copyOf(related.ids());
                assertTrue(possible.contains(now), () -> "a mixture: " + now);
            }
            return balance;
        });

        Set<Long> linked = Set.copyOf(blog.categories(post()).ids());
        assertTrue(possible.contains(linked), () -> "a mixture: " + linked);
        assertEquals(linked, linked(balances));
    }

    private static Set<Long> ids(List<Category> some) {
        Set<Long> ids = new HashSet<>();
        some.forEach(category -> ids.add(category.id()));
        return ids;
    }

    @EachDatabase
    void setsOfLinksAgainstSetsOfLinks() {
        crowd.all(ROUNDS, (dsl, thread) -> {
            PostCategoriesProxy related = PostCategoriesProxy.of(dsl, post());
            for (int round = 0; round < ROUNDS; round++) {
                related.setLinks(ofThread(thread), (category, link) -> link.sortOrder(thread));
            }
            return thread;
        });

        List<Integer> orders = blog.categories(post()).values((category, link) -> link.SORT_ORDER).stream()
                .distinct()
                .toList();
        assertEquals(1, orders.size(), () -> "a mixture: " + orders);
        assertEquals(
                ids(ofThread(orders.get(0))), Set.copyOf(blog.categories(post()).ids()));
    }

    @EachDatabase
    void setsFromBothEndsAgreeWithTheirAnswers() {
        List<Integer> made = crowd.all(ROUNDS, (dsl, thread) -> {
            int balance = 0;
            for (int round = 0; round < ROUNDS; round++) {
                LinkChange<Long> change = thread % 2 == 0
                        ? PostCategoriesProxy.of(dsl, posts.get(round % 3)).set(categories.subList(0, thread + 1))
                        : CategoryPostsProxy.of(dsl, categories.get(round))
                                .set(shuffled(posts, thread + round).subList(0, 2));
                balance += change.added().size() - change.removed().size();
            }
            return balance;
        });

        assertEquals(links(), made.stream().mapToInt(Integer::intValue).sum());
    }

    @EachDatabase
    void copiesAndMatchesMakeEachLinkOnce() {
        blog.categories(posts.get(1)).addAll(categories);

        List<Integer> made = crowd.all((dsl, thread) -> thread % 2 == 0
                ? PostCategoriesProxy.of(dsl, post()).copyFrom(posts.get(1))
                : PostCategoriesProxy.of(dsl, post()).addMatching(category -> category.NAME.startsWith("c")));

        assertEquals(LINKS, made.stream().mapToInt(Integer::intValue).sum());
        assertEquals(LINKS, blog.categories(post()).count());
    }
}
