package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code post_tag}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param post the {@link Post}
 * @param tag the {@link Tag}
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
record PostTagsLink(Ref<Post, Long> post, Ref<Tag, Kind> tag) {}
