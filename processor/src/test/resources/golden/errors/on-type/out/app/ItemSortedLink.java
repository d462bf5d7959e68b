package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code item_sorted}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param item the {@link Item}
 * @param sorted the {@link Sorted}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record ItemSortedLink(Ref<Item, Long> item, Ref<Sorted, Long> sorted) {}
