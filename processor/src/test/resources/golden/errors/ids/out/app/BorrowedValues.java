package app;

import static app.BorrowedTable.BORROWED;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Borrowed}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BorrowedValues extends Values<BorrowedValues> {
    /** No values yet. */
    public BorrowedValues() {}

    /**
     * {@code odd_id varchar(255) not null}: {@link Borrowed#odd()}.
     *
     * @param odd the row, which has been written before
     * @return these values
     */
    public BorrowedValues odd(Odd odd) {
        return setRow(BorrowedTable.Keys.ODD, odd);
    }

    /**
     * {@code odd_id varchar(255) not null}: {@link Borrowed#odd()}.
     *
     * @param odd the row, loaded or not
     * @return these values
     */
    public BorrowedValues odd(Ref<Odd, String> odd) {
        return setRef(BorrowedTable.Keys.ODD, odd);
    }

    /**
     * {@code odd_id varchar(255) not null}: {@link Borrowed#odd()}.
     *
     * @param oddId the row's key
     * @return these values
     */
    public BorrowedValues oddId(String oddId) {
        return set(BORROWED.ODD_ID, oddId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static BorrowedValues of(Borrowed model) {
        return new BorrowedValues()
                .given(BORROWED.ODD_ID, key(model.odd()));
    }
}
