package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code item_label}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param item the {@link Item}
 * @param label the {@link Label}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record ItemLabelsLink(Ref<Item, Long> item, Ref<Label, Long> label) {}
