package app;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Draft}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Deprecated
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
final class DraftValues extends Values<DraftValues> {
    /** No values yet. */
    DraftValues() {}

    /**
     * {@code year integer not null}: {@link Draft#year()}.
     *
     * @param year the value
     * @return these values
     */
    DraftValues year(int year) {
        return set(DraftTable.DRAFT.YEAR, year);
    }

    /**
     * {@code code varchar(255) not null}: {@link Draft#code()}.
     *
     * @param code the value
     * @return these values
     */
    DraftValues code(String code) {
        return set(DraftTable.DRAFT.CODE, code);
    }

    /**
     * {@code earlier_year integer not null, earlier_code varchar(255) not null}: {@link Draft#earlier()}.
     *
     * @param earlier the row, which has been written before
     * @return these values
     */
    DraftValues earlier(Draft earlier) {
        return setRow(DraftTable.Keys.EARLIER, earlier);
    }

    /**
     * {@code earlier_year integer not null, earlier_code varchar(255) not null}: {@link Draft#earlier()}.
     *
     * @param earlier the row, loaded or not
     * @return these values
     */
    DraftValues earlier(Ref<Draft, DraftKey> earlier) {
        return setRef(DraftTable.Keys.EARLIER, earlier);
    }

    /**
     * {@code earlier_year integer not null, earlier_code varchar(255) not null}: {@link Draft#earlier()}.
     *
     * @param earlierId the row's key
     * @return these values
     */
    DraftValues earlierId(DraftKey earlierId) {
        return set(DraftTable.Keys.EARLIER, earlierId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static DraftValues of(Draft model) {
        return new DraftValues()
                .set(DraftTable.DRAFT.YEAR, model.year())
                .given(DraftTable.DRAFT.CODE, model.code())
                .given(DraftTable.Keys.EARLIER, key(model.earlier()));
    }
}
