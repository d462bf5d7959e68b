package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code book_author}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param book the {@link Book}
 * @param author the {@link Author}
 */
@Generated("dev.throughline.processor.ModelProcessor")
record BookEditorsLink(Ref<Book, Long> book, Ref<Author, Long> author) {}
