package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code books_sequels}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param fromBook the {@link Book}
 * @param toBook the {@link Book}
 */
@Generated("dev.throughline.processor.ModelProcessor")
record BookSequelsLink(Ref<Book, Long> fromBook, Ref<Book, Long> toBook) {}
