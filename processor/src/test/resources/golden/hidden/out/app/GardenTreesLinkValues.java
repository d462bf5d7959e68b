package app;

import static app.GardenTreesLinkTable.GARDEN_TREES_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link GardenTreesLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class GardenTreesLinkValues extends Values<GardenTreesLinkValues> {
    /** No values yet. */
    GardenTreesLinkValues() {}

    /**
     * {@code garden_id bigint not null}: {@link GardenTreesLink#garden()}.
     *
     * @param garden the row, which has been written before
     * @return these values
     */
    GardenTreesLinkValues garden(Garden garden) {
        return setRow(GardenTreesLinkTable.Keys.GARDEN, garden);
    }

    /**
     * {@code garden_id bigint not null}: {@link GardenTreesLink#garden()}.
     *
     * @param garden the row, loaded or not
     * @return these values
     */
    GardenTreesLinkValues garden(Ref<Garden, Long> garden) {
        return setRef(GardenTreesLinkTable.Keys.GARDEN, garden);
    }

    /**
     * {@code garden_id bigint not null}: {@link GardenTreesLink#garden()}.
     *
     * @param gardenId the row's key
     * @return these values
     */
    GardenTreesLinkValues gardenId(Long gardenId) {
        return set(GARDEN_TREES_LINK.GARDEN_ID, gardenId);
    }

    /**
     * {@code tree_id bigint not null}: {@link GardenTreesLink#tree()}.
     *
     * @param tree the row, which has been written before
     * @return these values
     */
    GardenTreesLinkValues tree(Outer.Tree tree) {
        return setRow(GardenTreesLinkTable.Keys.TREE, tree);
    }

    /**
     * {@code tree_id bigint not null}: {@link GardenTreesLink#tree()}.
     *
     * @param tree the row, loaded or not
     * @return these values
     */
    GardenTreesLinkValues tree(Ref<Outer.Tree, Long> tree) {
        return setRef(GardenTreesLinkTable.Keys.TREE, tree);
    }

    /**
     * {@code tree_id bigint not null}: {@link GardenTreesLink#tree()}.
     *
     * @param treeId the row's key
     * @return these values
     */
    GardenTreesLinkValues treeId(Long treeId) {
        return set(GARDEN_TREES_LINK.TREE_ID, treeId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static GardenTreesLinkValues of(GardenTreesLink model) {
        return new GardenTreesLinkValues()
                .given(GARDEN_TREES_LINK.GARDEN_ID, key(model.garden()))
                .given(GARDEN_TREES_LINK.TREE_ID, key(model.tree()));
    }
}
