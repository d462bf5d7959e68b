package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Bytes}s: the rows of {@code bytes}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BytesQuerySet extends QuerySet<Bytes, byte[], BytesTable, BytesValues, BytesQuerySet> {
    BytesQuerySet(QueryState<Bytes> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static BytesQuerySet using(DSLContext dsl) {
        return new BytesQuerySet(QueryState.of(dsl, BytesTable.MODEL_TYPE));
    }

    @Override
    protected BytesQuerySet with(QueryState<Bytes> state) {
        return new BytesQuerySet(state);
    }
}
