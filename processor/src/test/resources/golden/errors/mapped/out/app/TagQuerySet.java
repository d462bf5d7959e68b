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

    /**
     * {@return {@link Tag#named()} of one row}
     *
     * @param tag the row
     */
    public TagNamedProxy named(Tag tag) {
        return TagNamedProxy.of(dsl(), tag);
    }

    /**
     * {@return {@link Tag#named()} of one row}
     *
     * @param tagId the key of the row
     */
    public TagNamedProxy named(Long tagId) {
        return TagNamedProxy.of(dsl(), tagId);
    }

    /**
     * {@return {@link Tag#items()} of one row}
     *
     * @param tag the row
     */
    public TagItemsProxy items(Tag tag) {
        return TagItemsProxy.of(dsl(), tag);
    }

    /**
     * {@return {@link Tag#items()} of one row}
     *
     * @param tagId the key of the row
     */
    public TagItemsProxy items(Long tagId) {
        return TagItemsProxy.of(dsl(), tagId);
    }

    /**
     * {@return {@link Tag#again()} of one row}
     *
     * @param tag the row
     */
    public TagItemsProxy again(Tag tag) {
        return TagItemsProxy.of(dsl(), tag);
    }

    /**
     * {@return {@link Tag#again()} of one row}
     *
     * @param tagId the key of the row
     */
    public TagItemsProxy again(Long tagId) {
        return TagItemsProxy.of(dsl(), tagId);
    }

    @Override
    protected TagQuerySet with(QueryState<Tag> state) {
        return new TagQuerySet(state);
    }
}
