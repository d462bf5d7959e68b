package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code item_one}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param item the {@link Item}
 * @param one the {@link One}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record ItemOnesLink(Ref<Item, Long> item, Ref<One, Long> one) {}
