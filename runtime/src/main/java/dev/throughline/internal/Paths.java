package dev.throughline.internal;

import dev.throughline.generated.Route;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.TableField;

/** How the paths of selectRelated and prefetchRelated enter a plan. */
public final class Paths {
    private Paths() {}

    /** {@return all that the last step of a path leads to} */
    public static Plan<?> target(List<Plan.Path> steps) {
        Route route = steps.get(steps.size() - 1).route();
        return route instanceof Route.ToMany toMany
                ? Plan.of(toMany.link(), null)
                : Plan.of(((Route.ToOne) route).reference().target());
    }

    /**
     * {@return the plan with what a path leads to} The to-one steps that it begins with are joined, all others prefetched.
     *
     * @param target what to load at the path's end
     */
    public static <T> Plan<T> prefetch(Plan<T> plan, List<Plan.Path> steps, Plan<?> target) {
        int joined = 0;
        while (joined < steps.size() - 1 && steps.get(joined).route() instanceof Route.ToOne) {
            joined++;
        }
        Plan<?> loaded = target;
        for (int i = steps.size() - 1; i > joined; i--) {
            loaded = target(steps.subList(0, i))
                    .prefetching(new Plan.Prefetch(List.of(), steps.get(i).route(), loaded));
        }
        List<Plan.Path> to = steps.subList(0, joined);
        Plan<T> base = to.isEmpty() ? plan : plan.joining(to);
        return base.prefetching(new Plan.Prefetch(to, steps.get(joined).route(), loaded));
    }

    /**
     * Refuses columns of paths that are not loaded in the plan's own statement.
     *
     * @throws IllegalArgumentException where there is one
     */
    public static void requireRead(Plan<?> plan) {
        Plan.Content content = plan.content();
        Stream<Field<?>> named = Stream.concat(content.columns().stream(), content.without().stream());
        named.filter(column -> !isRead(plan, column)).findFirst().ifPresent(column -> {
            throw new IllegalArgumentException(
                    "fields of " + plan.subject() + ": " + column
                            + " is of a path that is not loaded here. Name the path in selectRelated, or leave the column out.");
        });
    }

    private static boolean isRead(Plan<?> plan, Field<?> column) {
        Stream<Plan.Path> joined = Stream.concat(
                plan.content().joined().stream().flatMap(List::stream),
                plan.content().prefetched().stream().flatMap(prefetch -> prefetch.to().stream()));
        return Stream.concat(Stream.of(plan.type().table()), joined.map(Plan.Path::table))
                .anyMatch(table -> List.of(table.fields()).contains(column));
    }

    /** {@return the plan} Throws where it would read a model without a column that cannot be null in it. */
    public static <T> Plan<T> requirePrimitives(Plan<T> plan) {
        Plan.Content content = plan.content();
        boolean limited = content.columns().stream()
                .anyMatch(column -> plan.type().table().equals(((TableField<?, ?>) column).getTable()));
        for (TableField<?, ?> column : plan.type().primitives()) {
            boolean key = plan.type().key().columns().contains(column);
            boolean left = (limited && !content.columns().contains(column))
                    || content.without().contains(column);
            if (left && !key) {
                throw new IllegalArgumentException(
                        "fields of " + plan.subject() + ": the column " + column.getName()
                                + " cannot be left out, since its component of "
                                + plan.type().name()
                                + " is a primitive and cannot be null. Name it too, or make the component a boxed, @Nullable one.");
            }
        }
        return plan;
    }
}
