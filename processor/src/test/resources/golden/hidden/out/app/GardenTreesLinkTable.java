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

/** The table {@code garden_tree} of {@link GardenTreesLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
class GardenTreesLinkTable extends ModelTable<GardenTreesLink, GardenTreesLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code garden_tree}, not aliased. */
    static final GardenTreesLinkTable GARDEN_TREES_LINK = new GardenTreesLinkTable(DSL.name("garden_tree"), null);

    /** How rows become {@link GardenTreesLink}s, and the other way round. */
    static final ModelType<GardenTreesLink, LinkKey<Long, Long>, GardenTreesLinkTable, GardenTreesLinkValues>
            MODEL_TYPE = ModelType.of(
                    "GardenTreesLink", GARDEN_TREES_LINK, GardenTreesLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(GARDEN_TREES_LINK.GARDEN_ID, GARDEN_TREES_LINK.TREE_ID),
                    link -> new LinkKey<>(link.garden().id(), link.tree().id()))
            .with(GardenTreesLinkValues::new, GardenTreesLinkValues::of, GardenTreesLinkQuerySet::new)
            .relatedBy(gardenTreesLink -> List.of(gardenTreesLink.garden(), gardenTreesLink.tree()));

    /** {@code garden_id bigint not null}: the key of {@link GardenTreesLink#garden()}. */
    final TableField<Record, Long> GARDEN_ID = column("garden_id", SQLDataType.BIGINT.notNull());

    /** {@code tree_id bigint not null}: the key of {@link GardenTreesLink#tree()}. */
    final TableField<Record, Long> TREE_ID = column("tree_id", SQLDataType.BIGINT.notNull());

    private GardenTreesLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link GardenTreesLink#garden()}: its columns and paths, also for {@code selectRelated}} */
    GardenTable.One garden() {
        return new GardenTable.One(Keys.GARDEN.from(this));
    }

    /** {@return the path to {@link GardenTreesLink#tree()}: its columns and paths, also for {@code selectRelated}} */
    Outer_TreeTable.One tree() {
        return new Outer_TreeTable.One(Keys.TREE.from(this));
    }

    private GardenTreesLink readRow(Row row) {
        return new GardenTreesLink(row.ref(Keys.GARDEN, GARDEN_ID), row.ref(Keys.TREE, TREE_ID));
    }

    @Override
    protected ModelType<GardenTreesLink, LinkKey<Long, Long>, GardenTreesLinkTable, GardenTreesLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.GARDEN, Keys.TREE);
    }

    @Override
    public GardenTreesLinkTable as(Name alias) {
        return new GardenTreesLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Garden}s: {@link GardenTreesLink#garden()}. */
        static final Reference<Garden, Long> GARDEN =
                Reference.of(MODEL_TYPE, "garden", GardenTable.MODEL_TYPE, OnDelete.CASCADE, GARDEN_TREES_LINK.GARDEN_ID);

        /** Names {@link Outer.Tree}s: {@link GardenTreesLink#tree()}. */
        static final Reference<Outer.Tree, Long> TREE =
                Reference.of(MODEL_TYPE, "tree", Outer_TreeTable.MODEL_TYPE, OnDelete.CASCADE, GARDEN_TREES_LINK.TREE_ID);

        private Keys() {}
    }
}
