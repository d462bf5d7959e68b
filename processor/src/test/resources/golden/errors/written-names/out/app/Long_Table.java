package app;

import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Route;
import dev.throughline.generated.Row;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code
 * a_name_that_goes_on_for_longer_than_any_database_would_ever_take_it.a_name_that_goes_on_for_longer_than_any_database_would_ever_take_it}
 * of {@link Long_}.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public class Long_Table extends ModelTable<Long_, Long_Table> {
    private static final long serialVersionUID = 1L;

    /**
     * The table {@code
     * a_name_that_goes_on_for_longer_than_any_database_would_ever_take_it.a_name_that_goes_on_for_longer_than_any_database_would_ever_take_it},
     * not aliased.
     */
    public static final Long_Table LONG_ =
            new Long_Table(DSL.name("a_name_that_goes_on_for_longer_than_any_database_would_ever_take_it"), null);

    /** How rows become {@link Long_}s, and the other way round. */
    public static final ModelType<Long_, Long, Long_Table, Long_Values> MODEL_TYPE = ModelType.of(
                    "Long_", LONG_, Long_Table::readRow)
            .keyedBy(ModelKey.of(LONG_.ID), Long_::id)
            .with(Long_Values::new, Long_Values::of, Long_QuerySet::new)
            .relatedBy(long_ -> List.of(long_.aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters()));

    /** {@code id bigint not null}: {@link Long_#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /**
     * {@code a_name_that_goes_on_for_longer_than_any_database_would_ever_take_it varchar(255) not null}: {@link
     * Long_#text()}.
     */
    public final TableField<Record, String> TEXT =
            column("a_name_that_goes_on_for_longer_than_any_database_would_ever_take_it", SQLDataType.VARCHAR(255).notNull());

    /**
     * {@code a_component_that_is_so_long_that_its_column_has_more_than_sixty_three_letters varchar(255) not null}:
     * {@link Long_#aComponentThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters()}.
     */
    public final TableField<Record, String> A_COMPONENT_THAT_IS_SO_LONG_THAT_ITS_COLUMN_HAS_MORE_THAN_SIXTY_THREE_LETTERS =
            column("a_component_that_is_so_long_that_its_column_has_more_than_sixty_three_letters", SQLDataType.VARCHAR(255).notNull());

    /**
     * {@code a_foreign_key_that_is_so_long_that_its_column_has_more_than_sixty_three_letters_id bigint not null}: the
     * key of {@link Long_#aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters()}.
     */
    public final TableField<Record, Long> A_FOREIGN_KEY_THAT_IS_SO_LONG_THAT_ITS_COLUMN_HAS_MORE_THAN_SIXTY_THREE_LETTERS_ID =
            column("a_foreign_key_that_is_so_long_that_its_column_has_more_than_sixty_three_letters_id", SQLDataType.BIGINT.notNull());

    private Long_Table(Name name, @Nullable Table<Record> aliased) {
        super(DSL.schema(DSL.name("a_name_that_goes_on_for_longer_than_any_database_would_ever_take_it")), name, aliased);
    }

    private Long_Table(Route route) {
        super(route, LONG_);
    }

    /**
     * {@return the path to {@link Long_#aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters()}: its
     * columns and paths, also for {@code selectRelated}}
     */
    public TagTable.One aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters() {
        return new TagTable.One(Keys.A_FOREIGN_KEY_THAT_IS_SO_LONG_THAT_ITS_COLUMN_HAS_MORE_THAN_SIXTY_THREE_LETTERS.from(this));
    }

    private Long_ readRow(Row row) {
        return new Long_(
                row.get(ID),
                row.get(TEXT),
                row.get(A_COMPONENT_THAT_IS_SO_LONG_THAT_ITS_COLUMN_HAS_MORE_THAN_SIXTY_THREE_LETTERS),
                row.ref(Keys.A_FOREIGN_KEY_THAT_IS_SO_LONG_THAT_ITS_COLUMN_HAS_MORE_THAN_SIXTY_THREE_LETTERS, A_FOREIGN_KEY_THAT_IS_SO_LONG_THAT_ITS_COLUMN_HAS_MORE_THAN_SIXTY_THREE_LETTERS_ID));
    }

    @Override
    protected ModelType<Long_, Long, Long_Table, Long_Values> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.A_FOREIGN_KEY_THAT_IS_SO_LONG_THAT_ITS_COLUMN_HAS_MORE_THAN_SIXTY_THREE_LETTERS);
    }

    @Override
    public Long_Table as(Name alias) {
        return new Long_Table(alias, this);
    }

    /** The path to the one long  of another row. */
    public static final class One extends Long_Table implements ToOne<Long_QuerySet> {
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
     * The path to the rows of {@code a_name_that_goes_on_for_longer_than_any_database_would_ever_take_it} that are
     * linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends Long_Table
            implements ToMany<Long_, Long, Long_Table, M, Q> {
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
        /** Names {@link Tag}s: {@link Long_#aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters()}. */
        public static final Reference<Tag, Long> A_FOREIGN_KEY_THAT_IS_SO_LONG_THAT_ITS_COLUMN_HAS_MORE_THAN_SIXTY_THREE_LETTERS =
                Reference.of(MODEL_TYPE, "aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters", TagTable.MODEL_TYPE, OnDelete.RESTRICT, LONG_.A_FOREIGN_KEY_THAT_IS_SO_LONG_THAT_ITS_COLUMN_HAS_MORE_THAN_SIXTY_THREE_LETTERS_ID);

        private Keys() {}
    }
}
