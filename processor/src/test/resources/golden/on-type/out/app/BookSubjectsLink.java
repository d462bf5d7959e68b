package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code books_subjects}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param book the {@link Book}
 * @param subject the {@link Subject}
 */
@Generated("dev.throughline.processor.ModelProcessor")
record BookSubjectsLink(Ref<Book, Long> book, Ref<Subject, Long> subject) {}
