package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code item_other}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param item the {@link Item}
 * @param other the {@link Other}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record ItemReverseLink(Ref<Item, Long> item, Ref<Other, Long> other) {}
