package app;

import static app.StepTable.STEP;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link Step}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class StepValues extends Values<StepValues> {
    /** No values yet. */
    public StepValues() {}

    /**
     * {@code from_item_id bigint not null}: the key of the {@link Item}.
     *
     * @param fromItem the row, which has been written before
     * @return these values
     */
    public StepValues fromItem(Item fromItem) {
        return setRow(StepTable.Keys.FROM_ITEM, fromItem);
    }

    /**
     * {@code from_item_id bigint not null}: the key of the {@link Item}.
     *
     * @param fromItem the row, loaded or not
     * @return these values
     */
    public StepValues fromItem(Ref<Item, Long> fromItem) {
        return setRef(StepTable.Keys.FROM_ITEM, fromItem);
    }

    /**
     * {@code from_item_id bigint not null}: the key of the {@link Item}.
     *
     * @param fromItemId the row's key
     * @return these values
     */
    public StepValues fromItemId(Long fromItemId) {
        return set(STEP.FROM_ITEM_ID, fromItemId);
    }

    /**
     * {@code to_item_id bigint not null}: the key of the {@link Item}.
     *
     * @param toItem the row, which has been written before
     * @return these values
     */
    public StepValues toItem(Item toItem) {
        return setRow(StepTable.Keys.TO_ITEM, toItem);
    }

    /**
     * {@code to_item_id bigint not null}: the key of the {@link Item}.
     *
     * @param toItem the row, loaded or not
     * @return these values
     */
    public StepValues toItem(Ref<Item, Long> toItem) {
        return setRef(StepTable.Keys.TO_ITEM, toItem);
    }

    /**
     * {@code to_item_id bigint not null}: the key of the {@link Item}.
     *
     * @param toItemId the row's key
     * @return these values
     */
    public StepValues toItemId(Long toItemId) {
        return set(STEP.TO_ITEM_ID, toItemId);
    }

    /**
     * {@code pace integer}: {@link Step#pace()}.
     *
     * @param pace the value
     * @return these values
     */
    public StepValues pace(@Nullable Integer pace) {
        return set(STEP.PACE, pace);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static StepValues of(Step model) {
        return new StepValues()
                .set(STEP.PACE, model.pace());
    }
}
