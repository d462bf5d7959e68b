package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link PostWord}s: the rows of {@code post_word}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PostWordQuerySet
        extends QuerySet<PostWord, LinkKey<Long, Long>, PostWordTable, PostWordValues, PostWordQuerySet> {
    PostWordQuerySet(QueryState<PostWord> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static PostWordQuerySet using(DSLContext dsl) {
        return new PostWordQuerySet(QueryState.of(dsl, PostWordTable.MODEL_TYPE));
    }

    @Override
    protected PostWordQuerySet with(QueryState<PostWord> state) {
        return new PostWordQuerySet(state);
    }
}
