package app;

import dev.throughline.LinkKey;
import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
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

/** The table {@code pair} of {@link Pair}. */
@Generated("dev.throughline.processor.ModelProcessor")
class PairTable extends ModelTable<Pair, PairTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code pair}, not aliased. */
    static final PairTable PAIR = new PairTable(DSL.name("pair"), null);

    /** How rows become {@link Pair}s, and the other way round. */
    static final ModelType<Pair, LinkKey<Long, Long>, PairTable, PairValues> MODEL_TYPE = ModelType.of(
                    "Pair", PAIR, PairTable::readRow)
            .keyedBy(
                    ModelKey.of(PAIR.ONE_ID, PAIR.TWO_ID),
                    link -> new LinkKey<>(link.one().id(), link.two().id()))
            .with(PairValues::new, PairValues::of, PairQuerySet::new)
            .relatedBy(pair -> List.of(pair.one(), pair.two()));

    /** {@code one_id bigint not null}: the key of {@link Pair#one()}. */
    final TableField<Record, Long> ONE_ID = column("one_id", SQLDataType.BIGINT.notNull());

    /** {@code two_id bigint not null}: the key of {@link Pair#two()}. */
    final TableField<Record, Long> TWO_ID = column("two_id", SQLDataType.BIGINT.notNull());

    private PairTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link Pair#one()}: its columns and paths, also for {@code selectRelated}} */
    OneTable.One one() {
        return new OneTable.One(Keys.ONE.from(this));
    }

    /** {@return the path to {@link Pair#two()}: its columns and paths, also for {@code selectRelated}} */
    TwoTable.One two() {
        return new TwoTable.One(Keys.TWO.from(this));
    }

    private Pair readRow(Row row) {
        return new Pair(row.ref(Keys.ONE, ONE_ID), row.ref(Keys.TWO, TWO_ID));
    }

    @Override
    protected ModelType<Pair, LinkKey<Long, Long>, PairTable, PairValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ONE, Keys.TWO);
    }

    @Override
    public PairTable as(Name alias) {
        return new PairTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link One}s: {@link Pair#one()}. */
        static final Reference<One, Long> ONE =
                Reference.of(MODEL_TYPE, "one", OneTable.MODEL_TYPE, OnDelete.CASCADE, PAIR.ONE_ID);

        /** Names {@link Two}s: {@link Pair#two()}. */
        static final Reference<Two, Long> TWO =
                Reference.of(MODEL_TYPE, "two", TwoTable.MODEL_TYPE, OnDelete.CASCADE, PAIR.TWO_ID);

        private Keys() {}
    }
}
