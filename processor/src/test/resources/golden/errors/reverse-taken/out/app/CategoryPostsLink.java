package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code categories_posts}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param category the {@link Category}
 * @param post the {@link Post}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record CategoryPostsLink(Ref<Category, Long> category, Ref<Post, Long> post) {}
