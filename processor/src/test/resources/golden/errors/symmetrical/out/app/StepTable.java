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

/** The table {@code step} of {@link Step}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class StepTable extends ModelTable<Step, StepTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code step}, not aliased. */
    public static final StepTable STEP = new StepTable(DSL.name("step"), null);

    /** How rows become {@link Step}s, and the other way round. */
    public static final ModelType<Step, LinkKey<Long, Long>, StepTable, StepValues> MODEL_TYPE = ModelType.of(
                    "Step", STEP, StepTable::readRow)
            .keyedBy(ModelKey.of(STEP.FROM_ITEM_ID, STEP.TO_ITEM_ID))
            .with(StepValues::new, StepValues::of, StepQuerySet::new);

    /** {@code from_item_id bigint not null}: the key of the {@link Item}. */
    public final TableField<Record, Long> FROM_ITEM_ID = column("from_item_id", SQLDataType.BIGINT.notNull());

    /** {@code to_item_id bigint not null}: the key of the {@link Item}. */
    public final TableField<Record, Long> TO_ITEM_ID = column("to_item_id", SQLDataType.BIGINT.notNull());

    /** {@code pace integer}: {@link Step#pace()}. */
    public final TableField<Record, Integer> PACE = column("pace", SQLDataType.INTEGER.null_());

    private StepTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to the {@link Item}: its columns and paths, also for {@code selectRelated}} */
    public ItemTable.One fromItem() {
        return new ItemTable.One(Keys.FROM_ITEM.from(this));
    }

    /** {@return the path to the {@link Item}: its columns and paths, also for {@code selectRelated}} */
    public ItemTable.One toItem() {
        return new ItemTable.One(Keys.TO_ITEM.from(this));
    }

    private Step readRow(Row row) {
        return new Step(row.get(PACE));
    }

    @Override
    protected ModelType<Step, LinkKey<Long, Long>, StepTable, StepValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.FROM_ITEM, Keys.TO_ITEM);
    }

    @Override
    public StepTable as(Name alias) {
        return new StepTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Item}s: the key of the {@link Item}. */
        public static final Reference<Item, Long> FROM_ITEM =
                Reference.of(MODEL_TYPE, "fromItem", ItemTable.MODEL_TYPE, OnDelete.CASCADE, STEP.FROM_ITEM_ID);

        /** Names {@link Item}s: the key of the {@link Item}. */
        public static final Reference<Item, Long> TO_ITEM =
                Reference.of(MODEL_TYPE, "toItem", ItemTable.MODEL_TYPE, OnDelete.CASCADE, STEP.TO_ITEM_ID);

        private Keys() {}
    }
}
