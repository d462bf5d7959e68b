package dev.throughline.internal.read;

import dev.throughline.Linked;
import dev.throughline.generated.Link;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.internal.Plan;
import dev.throughline.internal.jdbc.Call;
import dev.throughline.internal.jdbc.Form;
import dev.throughline.internal.jdbc.Rows;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads of what nothing refines: all rows of a model, or at the other end of a relation. */
public final class Whole {
    private Whole() {}

    /** {@return the rows} */
    static <T> List<T> all(DSLContext dsl, Plan<T> plan) {
        return call(dsl, plan, WholeForms.ROWS, WholeForms.TARGETS, new Object[0])
                .read(any -> Node.whole(plan.type()), Whole::list);
    }

    /** {@return the row of a key, whose parts these are} */
    public static <T> Optional<T> find(DSLContext dsl, Plan<T> plan, Object[] key) {
        return call(dsl, plan, WholeForms.ROW, WholeForms.TARGET, key)
                .read(
                        any -> Node.whole(plan.type()),
                        (node, rows) -> rows.next() ? Optional.of(node.read(rows)) : Optional.empty());
    }

    /** {@return the rows with their links} */
    static <T, L> List<Linked<T, L>> links(DSLContext dsl, Plan<T> plan, ModelType<L, ?, ?, ?> type) {
        return of(dsl, plan, WholeForms.LINKS).read(any -> LinkedNodes.whole(plan.type(), type), LinkedNodes::list);
    }

    /** {@return the keys of the rows} */
    public static List<Object> ids(DSLContext dsl, Plan<?> plan) {
        ModelKey<?> key = plan.type().key();
        int size = key.columns().size();
        return of(dsl, plan, WholeForms.IDS)
                .read(rows -> rows.list(row -> key.join().apply(row.values(0, size))));
    }

    /** {@return how many rows of a relation there are} */
    static long count(DSLContext dsl, Plan<?> plan) {
        return of(dsl, plan, WholeForms.COUNT).read(Rows::number);
    }

    /** {@return whether a relation has a row} */
    static boolean exists(DSLContext dsl, Plan<?> plan) {
        return of(dsl, plan, WholeForms.EXISTS).read(Rows::isTrue);
    }

    private static <T> List<T> list(Node<T> node, Rows rows) {
        return node.list(rows);
    }

    private static Call<Link<?, ?, ?, ?>> of(DSLContext dsl, Plan<?> plan, Form<Link<?, ?, ?, ?>> form) {
        Plan.Scope scope = plan.requireScope();
        return Call.of(dsl, form, scope.link(), scope.ownerParts());
    }

    private static Call<?> call(
            DSLContext dsl,
            Plan<?> plan,
            Form<ModelType<?, ?, ?, ?>> ofModel,
            Form<Link<?, ?, ?, ?>> ofRelation,
            Object[] key) {
        Plan.Scope scope = plan.scope();
        return scope == null
                ? Call.of(dsl, ofModel, plan.type(), key)
                : Call.of(dsl, ofRelation, scope.link(), scope.ownerParts(key));
    }
}
