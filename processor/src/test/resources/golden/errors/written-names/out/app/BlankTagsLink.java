package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code blank_tags}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param blank the {@link Blank}
 * @param tag the {@link Tag}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record BlankTagsLink(Ref<Blank, Long> blank, Ref<Tag, Long> tag) {}
