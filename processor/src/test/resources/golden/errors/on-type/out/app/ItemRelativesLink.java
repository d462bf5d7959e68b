package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code item_relatives}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param fromItem the {@link Item}
 * @param toItem the {@link Item}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record ItemRelativesLink(Ref<Item, Long> fromItem, Ref<Item, Long> toItem) {}
