package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code url_a}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param url the {@link URL}
 * @param a the {@link A}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record URLLettersLink(Ref<URL, Long> url, Ref<A, String> a) {}
