package dev.throughline;

import dev.throughline.generated.ModelType;
import dev.throughline.internal.Plan;
import dev.throughline.internal.read.Reading;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What a query set has been told so far: immutable, and a matter between generated classes and their bases.
 *
 * @param <T> the model
 */
public final class QueryState<T> {
    private final DSLContext dsl;
    private final Plan<T> plan;
    private volatile @Nullable Reading<T> reading;

    QueryState(DSLContext dsl, Plan<T> plan) {
        this.dsl = Objects.requireNonNull(dsl, "dsl");
        this.plan = plan;
    }

    /** {@return all rows of a model} */
    public static <T> QueryState<T> of(DSLContext dsl, ModelType<T, ?, ?, ?> type) {
        return new QueryState<>(dsl, Plan.of(type));
    }

    DSLContext dsl() {
        return dsl;
    }

    Plan<T> plan() {
        return plan;
    }

    /** {@return the plan's reading, made by the first who asks} */
    Reading<T> reading() {
        Reading<T> known = reading;
        if (known == null) {
            known = Reading.of(plan, ModelTables.ALL);
            reading = known;
        }
        return known;
    }
}
