package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code reader_post}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param reader the {@link Reader}
 * @param post the {@link Post}
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
record ReaderPostsLink(Ref<Reader, Long> reader, Ref<Post, Long> post) {}
