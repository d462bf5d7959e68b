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

/** The table {@code others} of {@link Bare}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class BareTable extends ModelTable<Bare, BareTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code others}, not aliased. */
    public static final BareTable BARE = new BareTable(DSL.name("others"), null);

    /** How rows become {@link Bare}s, and the other way round. */
    public static final ModelType<Bare, LinkKey<Long, Long>, BareTable, BareValues> MODEL_TYPE = ModelType.of(
                    "Bare", BARE, BareTable::readRow)
            .keyedBy(ModelKey.of(BARE.OTHER_ID, BARE.TAG_ID))
            .with(BareValues::new, BareValues::of, BareQuerySet::new);

    /** {@code other_id bigint not null}: the key of the {@link Other}. */
    public final TableField<Record, Long> OTHER_ID = column("other_id", SQLDataType.BIGINT.notNull());

    /** {@code tag_id bigint not null}: the key of the {@link Tag}. */
    public final TableField<Record, Long> TAG_ID = column("tag_id", SQLDataType.BIGINT.notNull());

    /** {@code note varchar(255)}: {@link Bare#note()}. */
    public final TableField<Record, String> NOTE = column("note", SQLDataType.VARCHAR(255).null_());

    private BareTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to the {@link Other}: its columns and paths, also for {@code selectRelated}} */
    public OtherTable.One other() {
        return new OtherTable.One(Keys.OTHER.from(this));
    }

    /** {@return the path to the {@link Tag}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    private Bare readRow(Row row) {
        return new Bare(row.get(NOTE));
    }

    @Override
    protected ModelType<Bare, LinkKey<Long, Long>, BareTable, BareValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.OTHER, Keys.TAG);
    }

    @Override
    public BareTable as(Name alias) {
        return new BareTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Other}s: the key of the {@link Other}. */
        public static final Reference<Other, Long> OTHER =
                Reference.of(MODEL_TYPE, "other", OtherTable.MODEL_TYPE, OnDelete.CASCADE, BARE.OTHER_ID);

        /** Names {@link Tag}s: the key of the {@link Tag}. */
        public static final Reference<Tag, Long> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.CASCADE, BARE.TAG_ID);

        private Keys() {}
    }
}
