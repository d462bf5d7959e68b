package app;

import static app.UniqueTable.UNIQUE;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link Unique}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class UniqueValues extends Values<UniqueValues> {
    /** No values yet. */
    public UniqueValues() {}

    /**
     * {@code id bigint not null}: {@link Unique#id()}.
     *
     * @param id the value
     * @return these values
     */
    public UniqueValues id(Long id) {
        return set(UNIQUE.ID, id);
    }

    /**
     * {@code one_id bigint not null}: {@link Unique#one()}.
     *
     * @param one the row, which has been written before
     * @return these values
     */
    public UniqueValues one(Person one) {
        return setRow(UniqueTable.Keys.ONE, one);
    }

    /**
     * {@code one_id bigint not null}: {@link Unique#one()}.
     *
     * @param one the row, loaded or not
     * @return these values
     */
    public UniqueValues one(Ref<Person, Long> one) {
        return setRef(UniqueTable.Keys.ONE, one);
    }

    /**
     * {@code one_id bigint not null}: {@link Unique#one()}.
     *
     * @param oneId the row's key
     * @return these values
     */
    public UniqueValues oneId(Long oneId) {
        return set(UNIQUE.ONE_ID, oneId);
    }

    /**
     * {@code other_id bigint not null}: {@link Unique#other()}.
     *
     * @param other the row, which has been written before
     * @return these values
     */
    public UniqueValues other(Person other) {
        return setRow(UniqueTable.Keys.OTHER, other);
    }

    /**
     * {@code other_id bigint not null}: {@link Unique#other()}.
     *
     * @param other the row, loaded or not
     * @return these values
     */
    public UniqueValues other(Ref<Person, Long> other) {
        return setRef(UniqueTable.Keys.OTHER, other);
    }

    /**
     * {@code other_id bigint not null}: {@link Unique#other()}.
     *
     * @param otherId the row's key
     * @return these values
     */
    public UniqueValues otherId(Long otherId) {
        return set(UNIQUE.OTHER_ID, otherId);
    }

    /**
     * {@code witness_id bigint}: {@link Unique#witness()}.
     *
     * @param witness the row, which has been written before
     * @return these values
     */
    public UniqueValues witness(Person witness) {
        return setRow(UniqueTable.Keys.WITNESS, witness);
    }

    /**
     * {@code witness_id bigint}: {@link Unique#witness()}.
     *
     * @param witness the row, loaded or not
     * @return these values
     */
    public UniqueValues witness(Ref<Person, Long> witness) {
        return setRef(UniqueTable.Keys.WITNESS, witness);
    }

    /**
     * {@code witness_id bigint}: {@link Unique#witness()}.
     *
     * @param witnessId the row's key
     * @return these values
     */
    public UniqueValues witnessId(@Nullable Long witnessId) {
        return set(UNIQUE.WITNESS_ID, witnessId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static UniqueValues of(Unique model) {
        return new UniqueValues()
                .given(UNIQUE.ID, model.id())
                .given(UNIQUE.ONE_ID, key(model.one()))
                .given(UNIQUE.OTHER_ID, key(model.other()))
                .given(UNIQUE.WITNESS_ID, key(model.witness()));
    }
}
