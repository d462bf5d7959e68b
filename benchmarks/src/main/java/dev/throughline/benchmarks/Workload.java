package dev.throughline.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A call that is measured, with what has to be as it was before it.
 *
 * @param name what the table calls it
 * @param pairs how often it runs, compared with others: fewer where it takes long
 * @param before makes ready, unmeasured
 * @param action what is measured
 * @param after brings back what it changed, unmeasured
 */
record Workload(String name, double pairs, Step before, Action action, Undo after) {
    /** Something done to the world for the n-th run. */
    interface Step {
        void to(World world, long post);
    }

    /** The call of a contender for the n-th run. */
    interface Action {
        Object by(Contender contender, long post, int run);
    }

    /** What makes the world as it was, given the answer. */
    interface Undo {
        void in(World world, long post, Object answer);
    }

    private static final Step NOTHING = (world, post) -> {};
    private static final Undo NONE = (world, post, answer) -> {};
    private static final int MANY = 100;

    static List<Workload> all() {
        List<Workload> all = new ArrayList<>(writes());
        all.addAll(reads());
        return all;
    }

    private static List<Workload> writes() {
        return List.of(
                new Workload(
                        "add one link",
                        1,
                        NOTHING,
                        (tool, post, run) -> tool.add(post, World.category(post, 10)),
                        (world, post, answer) -> world.unlink(post, 10, 11)),
                new Workload(
                        "add one that exists",
                        1,
                        NOTHING,
                        (tool, post, run) -> tool.add(post, World.category(post, 0)),
                        NONE),
                new Workload(
                        "remove one",
                        1,
                        NOTHING,
                        (tool, post, run) -> tool.remove(post, World.category(post, 0)),
                        (world, post, answer) -> world.link(post, 0, 1)),
                new Workload(
                        "add 100",
                        0.1,
                        NOTHING,
                        (tool, post, run) -> tool.addAll(post, World.categories(post, 10, 110)),
                        (world, post, answer) -> world.restore(post)),
                new Workload(
                        "set 20, 10 stay",
                        0.2,
                        (world, post) -> world.link(post, 10, 20),
                        (tool, post, run) -> tool.set(post, World.categories(post, 10, 30)),
                        (world, post, answer) -> world.restore(post)),
                new Workload(
                        "clear 20 links",
                        0.3,
                        (world, post) -> world.link(post, 10, 20),
                        (tool, post, run) -> tool.clear(post),
                        (world, post, answer) -> world.restore(post)),
                new Workload(
                        "create a category and link it",
                        0.5,
                        NOTHING,
                        (tool, post, run) -> tool.create(post, "new " + run),
                        (world, post, answer) -> world.drop((Long) answer)),
                new Workload(
                        "10,000 links",
                        0.002,
                        NOTHING,
                        (tool, post, run) -> tool.addPairs(pairs(post)),
                        (world, post, answer) -> pairs(post).keySet().forEach(world::restore)));
    }

    private static List<Workload> reads() {
        return List.of(
                new Workload("ten categories of a post", 1, NOTHING, (tool, post, run) -> tool.categories(post), NONE),
                new Workload(
                        "page: 100 posts, author, categories",
                        0.1,
                        NOTHING,
                        (tool, post, run) -> tool.page((int) (post % (World.POSTS - MANY))),
                        NONE),
                new Workload(
                        "filter by category, order, limit 20",
                        0.2,
                        NOTHING,
                        (tool, post, run) -> tool.filter("category " + (1 + post % World.CATEGORIES)),
                        NONE),
                new Workload(
                        "five of a post's categories, refined anew",
                        1,
                        NOTHING,
                        (tool, post, run) -> tool.refined(post),
                        NONE),
                new Workload(
                        "the same, of a query that is kept",
                        1,
                        NOTHING,
                        (tool, post, run) -> tool.kept(1 + post % MANY),
                        NONE),
                new Workload("count", 1, NOTHING, (tool, post, run) -> tool.count(post), NONE),
                new Workload("exists", 1, NOTHING, (tool, post, run) -> tool.exists(post), NONE));
    }

    /** {@return 100 categories each for 100 posts} */
    private static Map<Long, List<Long>> pairs(long post) {
        Map<Long, List<Long>> pairs = new LinkedHashMap<>();
        for (long other = 0; other < MANY; other++) {
            long next = 1 + (post + other) % World.POSTS;
            pairs.put(next, World.categories(next, World.LINKS, World.LINKS + MANY));
        }
        return pairs;
    }
}
