package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code posts_tags}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param draft the {@link Draft}
 * @param tag the {@link Tag}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record DraftTagsLink(Ref<Draft, Long> draft, Ref<Tag, Long> tag) {}
