package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import dev.throughline.generated.Row;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code accounts} of {@link Account}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class AccountTable extends ModelTable<Account, AccountTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code accounts}, not aliased. */
    public static final AccountTable ACCOUNT = new AccountTable(DSL.name("accounts"), null);

    /** How rows become {@link Account}s, and the other way round. */
    public static final ModelType<Account, Amount, AccountTable, AccountValues> MODEL_TYPE = ModelType.of(
                    "Account", ACCOUNT, AccountTable::readRow)
            .keyedBy(ModelKey.of(ACCOUNT.NUMBER), Account::number)
            .with(AccountValues::new, AccountValues::of, AccountQuerySet::new)
            .orderedBy(account -> List.of(account.BALANCE.desc()));

    /** {@code number bigint not null}: {@link Account#number()}. The primary key, assigned by the caller. */
    public final TableField<Record, Amount> NUMBER =
            column("number", SQLDataType.BIGINT.notNull().asConvertedDataType(new Amount.Cents()));

    /** {@code saldo bigint}: {@link Account#balance()}. */
    public final TableField<Record, Amount> BALANCE =
            column("saldo", SQLDataType.BIGINT.null_().asConvertedDataType(new Amount.Cents()));

    private AccountTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private AccountTable(Route route) {
        super(route, ACCOUNT);
    }

    private Account readRow(Row row) {
        return new Account(row.get(NUMBER), row.get(BALANCE));
    }

    @Override
    protected ModelType<Account, Amount, AccountTable, AccountValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public List<UniqueKey<Record>> getUniqueKeys() {
        return Keys.UNIQUE;
    }

    @Override
    public AccountTable as(Name alias) {
        return new AccountTable(alias, this);
    }

    /** The path to the one account of another row. */
    public static final class One extends AccountTable implements ToOne<AccountQuerySet> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a foreign key.
         *
         * @param route how it goes
         */
        public One(Route route) {
            super(route);
        }

        private One(Name alias, Table<Record> aliased) {
            super(alias, aliased);
        }

        @Override
        public One as(Name alias) {
            return new One(alias, this);
        }

        @Override
        public One as(String alias) {
            return as(DSL.name(alias));
        }
    }

    /**
     * The path to the rows of {@code accounts} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends AccountTable
            implements ToMany<Account, Amount, AccountTable, M, Q> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a link.
         *
         * @param route how it goes
         */
        public Several(Route route) {
            super(route);
        }

        private Several(Name alias, Table<Record> aliased) {
            super(alias, aliased);
        }

        @Override
        public Several<M, Q> as(Name alias) {
            return new Several<>(alias, this);
        }

        @Override
        public Several<M, Q> as(String alias) {
            return as(DSL.name(alias));
        }
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        static final List<UniqueKey<Record>> UNIQUE = List.of(unique(ACCOUNT, ACCOUNT.BALANCE));

        private Keys() {}
    }
}
