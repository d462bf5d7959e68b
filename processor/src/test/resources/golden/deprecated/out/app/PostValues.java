package app;

import static app.PostTable.POST;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Post}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
final class PostValues extends Values<PostValues> {
    /** No values yet. */
    PostValues() {}

    /**
     * {@code id bigint not null}: {@link Post#id}.
     *
     * @param id the value
     * @return these values
     */
    PostValues id(Long id) {
        return set(POST.ID, id);
    }

    /**
     * {@code nick varchar(255) not null}: {@link Post#nick}.
     *
     * @param nick the value
     * @return these values
     */
    @Deprecated
    PostValues nick(String nick) {
        return set(POST.NICK, nick);
    }

    /**
     * {@code item_id bigint not null}: {@link Post#item}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    @Deprecated
    PostValues item(Shelf.Item item) {
        return setRow(PostTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link Post#item}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    @Deprecated
    PostValues item(Ref<Shelf.Item, Long> item) {
        return setRef(PostTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link Post#item}.
     *
     * @param itemId the row's key
     * @return these values
     */
    @Deprecated
    PostValues itemId(Long itemId) {
        return set(POST.ITEM_ID, itemId);
    }

    /**
     * {@code span_from integer not null, span_till integer not null}: {@link Post#span}.
     *
     * @param span all of it
     * @return these values
     */
    @Deprecated
    PostValues span(Post.Span span) {
        return set(POST.SPAN_FROM, span, Post.Span::from)
                .set(POST.SPAN_TILL, span, Post.Span::till);
    }

    /**
     * {@code other_from integer not null, other_till integer not null}: {@link Post#other}.
     *
     * @param other all of it
     * @return these values
     */
    PostValues other(Post.Span other) {
        return set(POST.OTHER_FROM, other, Post.Span::from)
                .set(POST.OTHER_TILL, other, Post.Span::till);
    }

    /**
     * {@code text varchar(255) not null}: {@link Post#getText()}.
     *
     * @param text the value
     * @return these values
     */
    @Deprecated
    PostValues text(String text) {
        return set(POST.TEXT, text);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static PostValues of(Post model) {
        return new PostValues()
                .given(POST.ID, model.id)
                .set(POST.NICK, model.nick)
                .given(POST.ITEM_ID, key(model.item))
                .span(model.span)
                .other(model.other)
                .set(POST.TEXT, model.getText());
    }
}
