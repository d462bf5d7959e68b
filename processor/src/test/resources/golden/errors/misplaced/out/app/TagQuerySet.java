package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Tag}s: the rows of {@code tag}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class TagQuerySet extends QuerySet<Tag, Long, TagTable, TagValues, TagQuerySet> {
    TagQuerySet(QueryState<Tag> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static TagQuerySet using(DSLContext dsl) {
        return new TagQuerySet(QueryState.of(dsl, TagTable.MODEL_TYPE));
    }

    @Override
    protected TagQuerySet with(QueryState<Tag> state) {
        return new TagQuerySet(state);
    }
}
