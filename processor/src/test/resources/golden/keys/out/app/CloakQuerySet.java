package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Cloak}s: the rows of {@code cloaks}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CloakQuerySet extends QuerySet<Cloak, GuestKey, CloakTable, CloakValues, CloakQuerySet> {
    CloakQuerySet(QueryState<Cloak> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static CloakQuerySet using(DSLContext dsl) {
        return new CloakQuerySet(QueryState.of(dsl, CloakTable.MODEL_TYPE));
    }

    @Override
    protected CloakQuerySet with(QueryState<Cloak> state) {
        return new CloakQuerySet(state);
    }
}
