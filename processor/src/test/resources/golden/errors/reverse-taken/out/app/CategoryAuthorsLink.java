package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code categories_authors}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param category the {@link Category}
 * @param author the {@link Author}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record CategoryAuthorsLink(Ref<Category, Long> category, Ref<Author, Long> author) {}
