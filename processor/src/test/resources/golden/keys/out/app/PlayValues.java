package app;

import static app.PlayTable.PLAY;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Play}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PlayValues extends Values<PlayValues> {
    /** No values yet. */
    public PlayValues() {}

    /**
     * {@code id bigint not null}: {@link Play#id()}.
     *
     * @param id the value
     * @return these values
     */
    public PlayValues id(Long id) {
        return set(PLAY.ID, id);
    }

    /**
     * {@code title varchar(80) not null}: {@link Play#title()}.
     *
     * @param title the value
     * @return these values
     */
    public PlayValues title(String title) {
        return set(PLAY.TITLE, title);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static PlayValues of(Play model) {
        return new PlayValues()
                .given(PLAY.ID, model.id())
                .set(PLAY.TITLE, model.title());
    }
}
