package dev.throughline.tests.faults;

import blog.Category;
import blog.CategoryQuerySet;
import blog.PostCategoriesProxy;
import dev.throughline.tests.hostile.NoteLabelsProxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/**
 * What one writer does: calls that are sent as several statements, or write many rows. The same in each process.
 *
 * @param seed what chance begins with
 * @param writer whose script it is
 */
record Script(long seed, int writer) {
    /** More rows than go into one statement. */
    private static final int IMPORT = 1000;

    /**
     * One call.
     *
     * @param name what it is called
     * @param work makes it
     */
    record Call(String name, Consumer<DSLContext> work) {
        private static Call of(String name, Script script, Consumer<PostCategoriesProxy> work) {
            return new Call(name, dsl -> work.accept(PostCategoriesProxy.of(dsl, Scene.post(script.writer()))));
        }
    }

    /** {@return the call at a position, from 0} */
    Call call(int position) {
        Random random = new Random(31 * (31 * seed + writer) + position);
        List<Call> calls = new ArrayList<>(ofLinks(random));
        calls.addAll(ofRows(Scene.prefix(writer) + position));
        calls.addAll(ofMany(random));
        return calls.get((position + 3 * writer) % calls.size());
    }

    private static List<Category> some(Random random) {
        List<Category> some = new ArrayList<>(Scene.CATEGORIES);
        Collections.shuffle(some, random);
        return some.subList(0, 1 + random.nextInt(some.size() - 1));
    }

    private static List<Long> ids(List<Category> some) {
        return some.stream().map(Category::id).toList();
    }

    private List<Call> ofLinks(Random random) {
        List<Category> some = some(random);
        int number = random.nextInt(100);
        return List.of(
                Call.of("set", this, related -> related.set(some)),
                Call.of("setLinks", this, related -> related.setLinks(some, (c, link) -> link.sortOrder(number))),
                Call.of("toggle", this, related -> related.toggle(some.get(0))),
                Call.of(
                        "putAll",
                        this,
                        related -> related.putAll(some, (c, link) -> {
                            if (c.id() % 2 == 0) {
                                link.sortOrder(number);
                            } else {
                                link.paramName("p" + number);
                            }
                        })),
                Call.of("put", this, related -> related.put(some.get(0), link -> link.sortOrder(number))));
    }

    private List<Call> ofRows(String name) {
        List<Category> many = IntStream.range(0, IMPORT)
                .mapToObj(i -> new Category(null, name + "." + i))
                .toList();
        return List.of(
                Call.of("create", this, related -> related.create(c -> c.name(name), link -> link.sortOrder(1))),
                Call.of("getOrCreate", this, related -> related.getOrCreate(c -> c.name(name))),
                new Call("createAll", dsl -> CategoryQuerySet.using(dsl).createAll(many)));
    }

    private List<Call> ofMany(Random random) {
        List<Category> some = some(random);
        List<Category> others = some(random);
        long post = Scene.post(writer);
        long other = Scene.otherPost(writer);
        int half = random.nextInt(Scene.LABELS.size() / 2);
        return List.of(
                new Call("setAll", dsl -> PostCategoriesProxy.setAll(dsl, Map.of(post, ids(some), other, ids(others)))),
                new Call("addAll of texts", dsl -> NoteLabelsProxy.of(dsl, (long) writer)
                        .addAllIds(Scene.LABELS)),
                Call.of("copyFrom", this, related -> related.copyFromId(other)),
                Call.of("addAll", this, related -> related.addAll(Scene.CATEGORIES)),
                new Call("removeAll of texts", dsl -> NoteLabelsProxy.of(dsl, (long) writer)
                        .removeAllIds(Scene.LABELS.subList(half, Scene.LABELS.size()))),
                Call.of("removeAll", this, related -> related.removeAll(some)));
    }
}
