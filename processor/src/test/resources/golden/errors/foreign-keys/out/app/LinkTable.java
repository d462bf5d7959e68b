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

/** The table {@code link} of {@link Link}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class LinkTable extends ModelTable<Link, LinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code link}, not aliased. */
    public static final LinkTable LINK = new LinkTable(DSL.name("link"), null);

    /** How rows become {@link Link}s, and the other way round. */
    public static final ModelType<Link, LinkKey<Long, Long>, LinkTable, LinkValues> MODEL_TYPE = ModelType.of(
                    "Link", LINK, LinkTable::readRow)
            .keyedBy(
                    ModelKey.of(LINK.ONE_ID, LINK.OTHER_ID),
                    link -> new LinkKey<>(link.one().id(), link.other().id()))
            .with(LinkValues::new, LinkValues::of, LinkQuerySet::new)
            .relatedBy(link_ -> List.of(link_.one(), link_.other()));

    /** {@code one_id bigint not null}: the key of {@link Link#one()}. */
    public final TableField<Record, Long> ONE_ID = column("one_id", SQLDataType.BIGINT.notNull());

    /** {@code other_id bigint not null}: the key of {@link Link#other()}. */
    public final TableField<Record, Long> OTHER_ID = column("other_id", SQLDataType.BIGINT.notNull());

    private LinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link Link#one()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One one() {
        return new TagTable.One(Keys.ONE.from(this));
    }

    /** {@return the path to {@link Link#other()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One other() {
        return new TagTable.One(Keys.OTHER.from(this));
    }

    private Link readRow(Row row) {
        return new Link(row.ref(Keys.ONE, ONE_ID), row.ref(Keys.OTHER, OTHER_ID));
    }

    @Override
    protected ModelType<Link, LinkKey<Long, Long>, LinkTable, LinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ONE, Keys.OTHER);
    }

    @Override
    public LinkTable as(Name alias) {
        return new LinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Tag}s: {@link Link#one()}. */
        public static final Reference<Tag, Long> ONE =
                Reference.of(MODEL_TYPE, "one", TagTable.MODEL_TYPE, OnDelete.RESTRICT, LINK.ONE_ID);

        /** Names {@link Tag}s: {@link Link#other()}. */
        public static final Reference<Tag, Long> OTHER =
                Reference.of(MODEL_TYPE, "other", TagTable.MODEL_TYPE, OnDelete.RESTRICT, LINK.OTHER_ID);

        private Keys() {}
    }
}
