package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code item_tag}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param item the {@link Item}
 * @param tag the {@link Tag}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record ItemTagsLink(Ref<Item, Long> item, Ref<Tag, Long> tag) {}
