package dev.throughline.tests.oracle;

import static blog.PostCategoryTable.POST_CATEGORY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import blog.Author;
import blog.Category;
import blog.Post;
import dev.throughline.Ref;
import dev.throughline.tests.fixture.Blog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.sessions.JqwikSession;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls by chance over two databases that ShardingSphere-JDBC makes one of, beside a map: what it does, and what it refuses. */
@Tag("distributed")
class ShardedTest {
    private static final int CALLS = 400;
    private static final String RIGHT = "right";
    private static final String REFUSED = "refused";
    private static final String ANOTHER_ANSWER = "another answer";
    private static final String HALF = "other links";

    /** Those of docs/scaling.md. */
    private static final Set<String> REFUSED_CALLS = Set.of(
            "from.addAll",
            "from.addMatching",
            "from.all, counts",
            "from.containsAll",
            "from.putAll",
            "from.removeAll",
            "from.removeFiltered",
            "from.removeNumbered",
            "from.set",
            "from.setAll",
            "from.setLinks",
            "from.updateFiltered",
            "to.addAll",
            "to.addMatching",
            "to.all, counts",
            "to.containsAll",
            "to.putAll",
            "to.removeAll",
            "to.set",
            "to.setAll",
            "to.setLinks");

    @AutoClose
    private final Shards shards;

    private final World world;
    private final Map<String, Set<String>> outcomes = new TreeMap<>();

    ShardedTest(@TempDir Path directory) throws Exception {
        shards = new Shards(directory);
        Rows<Long, Post> posts =
                new Rows<>(List.of(1L, 2L, 3L, 4L, -1L), id -> new Post(id, null, null, null), Post::id);
        Rows<Long, Category> categories =
                new Rows<>(List.of(10L, 11L, 12L, 13L, 14L, 15L, -1L), id -> new Category(id, null), Category::id);
        for (int i = 0; i < 2; i++) {
            int rest = i;
            Blog blog = new Blog(shards.parts().get(i));
            blog.authors().createAll(List.of(new Author(1L, "Guido", "Van Rossum")));
            blog.posts()
                    .createAll(LongStream.rangeClosed(1, 4)
                            .filter(id -> id % 2 == rest)
                            .mapToObj(id -> new Post(id, "p" + id, Ref.to(1L), null))
                            .toList());
            blog.categories()
                    .createAll(LongStream.rangeClosed(10, 15)
                            .mapToObj(id -> new Category(id, "c" + id))
                            .toList());
        }
        world = BlogWorld.of(shards.dsl(), posts, categories);
    }

    @Test
    void everyCallIsRightOrRefused() {
        JqwikSession.run(() -> {
            Random random = new Random(Long.getLong("throughline.oracle.seed", 1));
            var steps = Steps.of(
                            world.columns(), world.sizes().get(0), world.sizes().get(1))
                    .generator(CALLS, false);
            for (int i = 0; i < CALLS; i++) {
                if (steps.next(random).value() instanceof Step.Call call) {
                    String name = call.toString().split("[\\[{]", 2)[0];
                    outcomes.computeIfAbsent(name, any -> new TreeSet<>()).add(outcome(call));
                }
            }
        });

        assertEquals(REFUSED_CALLS, those(REFUSED), outcomes::toString);
        // a copy from the other database misses a row; what is unlinked in both is answered by one of them
        assertEquals(Set.of("from.copyFrom", "to.set"), those(ANOTHER_ANSWER), outcomes::toString);
        assertEquals(Set.of(), those(HALF), outcomes::toString);
    }

    private Set<String> those(String outcome) {
        Set<String> those = new TreeSet<>();
        outcomes.forEach((name, each) -> {
            if (each.contains(outcome)) {
                those.add(name);
            }
        });
        return those;
    }

    private String outcome(Step.Call call) {
        MapRelation before = new MapRelation();
        before.addAll(Map.of(0, List.of(0, 1), 1, List.of(1, 2), 2, List.of(0, 3)));
        write(before);
        MapRelation after = call.isReversed() ? before.reversed() : before.copy();
        Object expected = answer(call, after);
        Object actual = answer(call, (call.isReversed() ? world.to() : world.from()).apply(world.dsl()));
        MapRelation now = call.isReversed() ? after.reversed() : after.copy();
        Object links = links();
        if (actual instanceof RuntimeException) {
            return links.equals(before.links(world.owners())) ? REFUSED : HALF;
        }
        if (!expected.equals(actual)) {
            return ANOTHER_ANSWER;
        }
        boolean isUndone = expected == IntegrityConstraintViolationException.class;
        return links.equals((isUndone ? before : now).links(world.owners())) ? RIGHT : HALF;
    }

    private static Object answer(Step.Call call, Relation relation) {
        try {
            return call.call().apply(relation);
        } catch (IntegrityConstraintViolationException e) {
            return IntegrityConstraintViolationException.class;
        } catch (RuntimeException e) {
            return e;
        }
    }

    /** Makes these the only links, each in its database. */
    private void write(MapRelation relation) {
        for (DSLContext part : shards.parts()) {
            part.deleteFrom(POST_CATEGORY).execute();
        }
        relation.byOwner().forEach((owner, links) -> links.keySet().forEach(target -> {
            long post = owner + 1L;
            shards.parts()
                    .get((int) (post % 2))
                    .insertInto(POST_CATEGORY, POST_CATEGORY.POST_ID, POST_CATEGORY.CATEGORY_ID)
                    .values(post, target + 10L)
                    .execute();
        }));
    }

    /** {@return the links of both databases, as a map has them} */
    private Map<Integer, Map<Integer, Value>> links() {
        MapRelation links = new MapRelation();
        for (DSLContext part : shards.parts()) {
            part.selectFrom(POST_CATEGORY).forEach(row -> links.byOwner()
                    .computeIfAbsent(Math.toIntExact(row.get(POST_CATEGORY.POST_ID) - 1), any -> new TreeMap<>())
                    .put(
                            Math.toIntExact(row.get(POST_CATEGORY.CATEGORY_ID) - 10),
                            new Value(row.get(POST_CATEGORY.SORT_ORDER), row.get(POST_CATEGORY.PARAM_NAME))));
        }
        return links.links(world.owners());
    }
}
