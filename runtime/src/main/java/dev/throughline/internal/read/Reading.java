package dev.throughline.internal.read;

import dev.throughline.internal.Conditions;
import dev.throughline.internal.Plan;
import dev.throughline.internal.jdbc.Binds;
import dev.throughline.internal.jdbc.Call;
import dev.throughline.internal.jdbc.Form;
import dev.throughline.internal.jdbc.Shaping;
import dev.throughline.internal.jdbc.Tables;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.conf.RenderImplicitJoinType;
import org.jspecify.annotations.Nullable;

/**
 * A plan, and what the texts of its statements follow from, found out once: a query set that is kept does not render again.
 *
 * @param <T> the model
 */
public final class Reading<T> {
    private static final @Nullable Object[] NOTHING = {};

    private final Plan<T> plan;
    private final @Nullable Tables tables;

    /** But for the slice; null where it is not known. */
    private final @Nullable Object shape;

    private final boolean ofTableAlone;
    private final List<Param<?>> binds;
    private final List<Reading<?>> prefetched;

    private Reading(
            Plan<T> plan,
            @Nullable Tables tables,
            @Nullable Object shape,
            boolean ofTableAlone,
            List<Param<?>> binds,
            List<Reading<?>> prefetched) {
        this.plan = plan;
        this.tables = tables;
        this.shape = shape;
        this.ofTableAlone = ofTableAlone;
        this.binds = binds;
        this.prefetched = prefetched;
    }

    /** {@return the reading of a plan whose texts are rendered each time, unless nothing refines it} */
    public static <T> Reading<T> of(Plan<T> plan) {
        return of(plan, null);
    }

    /**
     * {@return the reading of a plan}
     *
     * @param tables tells of tables what they are; null where nobody knows
     */
    public static <T> Reading<T> of(Plan<T> plan, @Nullable Tables tables) {
        List<Reading<?>> more = prefetched(plan.content(), tables);
        if (plan.isPlain() || tables == null) {
            return new Reading<>(plan, tables, plan.isPlain() ? constant(plan) : null, false, List.of(), more);
        }
        Shaping shaping = new Shaping(tables).add(constant(plan));
        shaping.visitAll(plan.where()).visitAll(plan.order());
        boolean ofTableAlone = plan.scope() == null && shaping.isOfTablesAlone();
        shape(shaping, plan.content());
        return new Reading<>(plan, tables, shaping.shape(), ofTableAlone, shaping.binds(), more);
    }

    private static List<Reading<?>> prefetched(Plan.Content content, @Nullable Tables tables) {
        if (content.prefetched().isEmpty()) {
            return List.of();
        }
        List<Reading<?>> readings = new ArrayList<>();
        content.prefetched().forEach(prefetch -> readings.add(of(prefetch.plan(), tables)));
        return readings;
    }

    /** {@return the reading of another plan} */
    public Reading<T> with(Plan<T> other) {
        return of(other, tables);
    }

    private static Object constant(Plan<?> plan) {
        return plan.scope() == null ? plan.type() : plan.scope().link();
    }

    private static void shape(Shaping shaping, Plan.Content content) {
        shaping.visitAll(content.columns()).visitAll(content.without()).add(content.distinct());
        shaping.add(content.joined().size());
        content.joined().forEach(steps -> shape(shaping, steps));
        content.prefetched().forEach(prefetch -> shape(shaping, prefetch.to()));
    }

    private static void shape(Shaping shaping, List<Plan.Path> steps) {
        shaping.add(steps.size());
        steps.forEach(step -> shaping.visit(step.table()));
    }

    public Plan<T> plan() {
        return plan;
    }

    List<Reading<?>> prefetched() {
        return prefetched;
    }

    /** {@return the same, cut otherwise} */
    public Reading<T> sliced(Plan.Slice slice) {
        return new Reading<>(plan.sliced(slice), tables, shape, ofTableAlone, binds, prefetched);
    }

    /** {@return a statement on it} */
    Call<Reading<T>> call(DSLContext dsl, Form<? super Reading<T>> form) {
        return call(dsl, form, NOTHING);
    }

    /**
     * {@return a statement on it}
     *
     * @param more values behind those of the plan
     */
    Call<Reading<T>> call(DSLContext dsl, Form<? super Reading<T>> form, @Nullable Object[] more) {
        return Call.shaped(
                dsl,
                form,
                this,
                shape == null ? null : Shaping.of(shape, plan.slice().kind()),
                values(more));
    }

    private @Nullable Object[] values(@Nullable Object[] more) {
        Plan.Scope scope = plan.scope();
        Plan.Slice slice = plan.slice();
        int first = scope == null ? 0 : scope.size();
        int last = first + binds.size() + slice.size();
        @Nullable Object[] values = new Object[last + more.length];
        if (scope != null) {
            scope.put(values);
        }
        int at = first;
        for (int i = 0; i < binds.size(); i++) {
            values[at++] = binds.get(i).getValue();
        }
        for (int i = 0; i < slice.size(); i++) {
            values[at++] = slice.bind(i).getValue();
        }
        System.arraycopy(more, 0, values, last, more.length);
        return values;
    }

    /** {@return the rows, with the first values bound} Those of a slice are cut before others are joined, where that is the same. */
    ResultQuery<Record> select(DSLContext dsl, Binds values, List<Field<?>> columns) {
        Plan.Content content = plan.content();
        boolean cutFirst = ofTableAlone
                && !plan.slice().isAll()
                && !content.joined().isEmpty()
                && !content.joinsMany()
                && !content.distinct()
                && dsl.settings().getRenderImplicitJoinType() != RenderImplicitJoinType.THROW;
        return cutFirst ? Cut.select(dsl, bound(values), columns) : Selects.select(dsl, bound(values), columns);
    }

    /** {@return the plan with the first values bound in it; that the rows are the owner's is one of its conditions} */
    Plan<T> bound(Binds values) {
        Plan.Scope scope = plan.scope();
        Plan<T> bound = scope == null || scope.owner() == null
                ? plan
                : plan.of(Conditions.next(scope.link().ownerKey().columns(), values));
        binds.forEach(values::take);
        for (int i = 0; i < plan.slice().size(); i++) {
            values.take(plan.slice().bind(i));
        }
        return bound;
    }
}
