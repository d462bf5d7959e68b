package app;

import static app.URLTable.URL;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link URL}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class URLValues extends Values<URLValues> {
    /** No values yet. */
    public URLValues() {}

    /**
     * {@code id bigint not null}: {@link URL#id()}.
     *
     * @param id the value
     * @return these values
     */
    public URLValues id(Long id) {
        return set(URL.ID, id);
    }

    /**
     * {@code a_id varchar(255) not null}: {@link URL#a()}.
     *
     * @param a the row, which has been written before
     * @return these values
     */
    public URLValues a(A a) {
        return setRow(URLTable.Keys.A, a);
    }

    /**
     * {@code a_id varchar(255) not null}: {@link URL#a()}.
     *
     * @param a the row, loaded or not
     * @return these values
     */
    public URLValues a(Ref<A, String> a) {
        return setRef(URLTable.Keys.A, a);
    }

    /**
     * {@code a_id varchar(255) not null}: {@link URL#a()}.
     *
     * @param aId the row's key
     * @return these values
     */
    public URLValues aId(String aId) {
        return set(URL.A_ID, aId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static URLValues of(URL model) {
        return new URLValues()
                .given(URL.ID, model.id())
                .given(URL.A_ID, key(model.a()));
    }
}
