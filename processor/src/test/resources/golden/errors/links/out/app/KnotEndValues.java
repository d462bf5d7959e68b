package app;

import static app.KnotEndTable.KNOT_END;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link KnotEnd}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class KnotEndValues extends Values<KnotEndValues> {
    /** No values yet. */
    public KnotEndValues() {}

    /**
     * {@code knot_id bigint not null}: {@link KnotEnd#knot()}.
     *
     * @param knot the row, which has been written before
     * @return these values
     */
    public KnotEndValues knot(Knot knot) {
        return setRow(KnotEndTable.Keys.KNOT, knot);
    }

    /**
     * {@code knot_id bigint not null}: {@link KnotEnd#knot()}.
     *
     * @param knot the row, loaded or not
     * @return these values
     */
    public KnotEndValues knot(Ref<Knot, Long> knot) {
        return setRef(KnotEndTable.Keys.KNOT, knot);
    }

    /**
     * {@code knot_id bigint not null}: {@link KnotEnd#knot()}.
     *
     * @param knotId the row's key
     * @return these values
     */
    public KnotEndValues knotId(Long knotId) {
        return set(KNOT_END.KNOT_ID, knotId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static KnotEndValues of(KnotEnd model) {
        return new KnotEndValues()
                .given(KNOT_END.KNOT_ID, key(model.knot()));
    }
}
