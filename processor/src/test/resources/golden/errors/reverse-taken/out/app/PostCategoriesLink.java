package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code posts_categories}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param post the {@link Post}
 * @param category the {@link Category}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record PostCategoriesLink(Ref<Post, Long> post, Ref<Category, Long> category) {}
