package dev.throughline;

import dev.throughline.generated.Link;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Route;
import dev.throughline.internal.Plan;
import java.util.ArrayDeque;
import java.util.List;

/** The steps of a path that is loaded along. */
final class PathSteps {
    private PathSteps() {}

    /**
     * {@return the steps that lead to a table}
     *
     * @throws IllegalArgumentException where a model on the way has no component for what is at the end of a step
     */
    static List<Plan.Path> of(ModelTable<?, ?> end) {
        ArrayDeque<Plan.Path> steps = new ArrayDeque<>();
        ModelTable<?, ?> step = end;
        for (Route route = step.route(); route != null; route = step.route()) {
            requireHeld(route, steps.isEmpty());
            steps.addFirst(new Plan.Path(step, route));
            step = route.owner();
        }
        return List.copyOf(steps);
    }

    /** javac sees to it that a model has a component for what the last step leads to, where that is along a link. */
    private static void requireHeld(Route route, boolean last) {
        if (route instanceof Route.ToOne toOne) {
            requireHeld(toOne.reference());
        } else if (!last && !isHeld((Route.ToMany) route)) {
            Link<?, ?, ?, ?> link = ((Route.ToMany) route).link();
            throw new IllegalArgumentException(
                    "selectRelated and prefetchRelated: " + link.name() + " has no component in "
                            + link.owner().name() + " to be loaded into. Declare one, a Many<"
                            + link.target().name()
                            + ">, with mappedBy where the other end declares the relation.");
        }
    }

    private static void requireHeld(Reference<?, ?> reference) {
        ModelType<?, ?, ?, ?> source = reference.source();
        if (source.keyOf() == null) {
            String target = reference.target().name();
            throw new IllegalArgumentException(
                    "selectRelated and prefetchRelated: " + source.name() + " has no component for "
                            + reference.qualifiedName()
                            + ", since it leaves its keys to the relation. Declare the keys, @ForeignKey Ref<"
                            + target + ", …> " + reference.name()
                            + ", or read rows with their links by links() of the relation.");
        }
    }

    private static boolean isHeld(Route.ToMany route) {
        return route.owner().heldRelations().stream()
                .anyMatch(path -> path instanceof ModelTable<?, ?> table
                        && table.route() instanceof Route.ToMany many
                        && many.link().equals(route.link()));
    }
}
