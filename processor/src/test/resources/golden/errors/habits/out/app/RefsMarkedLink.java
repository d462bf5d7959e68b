package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code refs_tag}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param refs the {@link Refs}
 * @param tag the {@link Tag}
 */
@Generated("dev.throughline.processor.ModelProcessor")
record RefsMarkedLink(Ref<Refs, Long> refs, Ref<Tag, Long> tag) {}
