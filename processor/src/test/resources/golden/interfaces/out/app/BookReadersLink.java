package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code book_reader}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param book the {@link Book}
 * @param reader the {@link Reader}
 */
@Generated("dev.throughline.processor.ModelProcessor")
record BookReadersLink(Ref<Book, Long> book, Ref<Reader, Long> reader) {}
