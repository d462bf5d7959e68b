package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code post_bs}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param fromPost the {@link Post}
 * @param toPost the {@link Post}
 */
@Generated("dev.throughline.processor.ModelProcessor")
record PostBsLink(Ref<Post, Long> fromPost, Ref<Post, Long> toPost) {}
