package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code garden_tree}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param garden the {@link Garden}
 * @param tree the {@link Outer.Tree}
 */
@Generated("dev.throughline.processor.ModelProcessor")
record GardenTreesLink(Ref<Garden, Long> garden, Ref<Outer.Tree, Long> tree) {}
