package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Account}s: the rows of {@code accounts}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class AccountQuerySet extends QuerySet<Account, Amount, AccountTable, AccountValues, AccountQuerySet> {
    AccountQuerySet(QueryState<Account> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static AccountQuerySet using(DSLContext dsl) {
        return new AccountQuerySet(QueryState.of(dsl, AccountTable.MODEL_TYPE));
    }

    @Override
    protected AccountQuerySet with(QueryState<Account> state) {
        return new AccountQuerySet(state);
    }
}
