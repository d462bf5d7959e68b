package app;

import static app.AccountTable.ACCOUNT;

import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link Account}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class AccountValues extends Values<AccountValues> {
    /** No values yet. */
    public AccountValues() {}

    /**
     * {@code number bigint not null}: {@link Account#number()}.
     *
     * @param number the value
     * @return these values
     */
    public AccountValues number(Amount number) {
        return set(ACCOUNT.NUMBER, number);
    }

    /**
     * {@code saldo bigint}: {@link Account#balance()}.
     *
     * @param balance the value
     * @return these values
     */
    public AccountValues balance(@Nullable Amount balance) {
        return set(ACCOUNT.BALANCE, balance);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static AccountValues of(Account model) {
        return new AccountValues()
                .given(ACCOUNT.NUMBER, model.number())
                .set(ACCOUNT.BALANCE, model.balance());
    }
}
