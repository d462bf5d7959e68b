package app;

import dev.throughline.Ref;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code article_label}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param article the {@link Article}
 * @param label the {@link Label}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record ArticleLabelsLink(Ref<Article, UUID> article, Ref<Label, String> label) {}
