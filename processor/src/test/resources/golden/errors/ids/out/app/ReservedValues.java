package app;

import static app.ReservedTable.RESERVED;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Reserved}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ReservedValues extends Values<ReservedValues> {
    /** No values yet. */
    public ReservedValues() {}

    /**
     * {@code other integer not null}: {@link Reserved#other()}.
     *
     * @param other the value
     * @return these values
     */
    public ReservedValues other(int other) {
        return set(RESERVED.OTHER, other);
    }

    /**
     * {@code next_reserved integer not null, next_other integer not null}: {@link Reserved#next()}.
     *
     * @param next the row, which has been written before
     * @return these values
     */
    public ReservedValues next(Reserved next) {
        return setRow(ReservedTable.Keys.NEXT, next);
    }

    /**
     * {@code next_reserved integer not null, next_other integer not null}: {@link Reserved#next()}.
     *
     * @param next the row, loaded or not
     * @return these values
     */
    public ReservedValues next(Ref<Reserved, ReservedKey> next) {
        return setRef(ReservedTable.Keys.NEXT, next);
    }

    /**
     * {@code next_reserved integer not null, next_other integer not null}: {@link Reserved#next()}.
     *
     * @param nextId the row's key
     * @return these values
     */
    public ReservedValues nextId(ReservedKey nextId) {
        return set(ReservedTable.Keys.NEXT, nextId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ReservedValues of(Reserved model) {
        return new ReservedValues()
                .set(RESERVED.OTHER, model.other())
                .given(ReservedTable.Keys.NEXT, key(model.next()));
    }
}
