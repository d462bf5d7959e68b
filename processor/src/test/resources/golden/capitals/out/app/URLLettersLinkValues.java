package app;

import static app.URLLettersLinkTable.URL_LETTERS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link URLLettersLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class URLLettersLinkValues extends Values<URLLettersLinkValues> {
    /** No values yet. */
    public URLLettersLinkValues() {}

    /**
     * {@code url_id bigint not null}: {@link URLLettersLink#url()}.
     *
     * @param url the row, which has been written before
     * @return these values
     */
    public URLLettersLinkValues url(URL url) {
        return setRow(URLLettersLinkTable.Keys.URL, url);
    }

    /**
     * {@code url_id bigint not null}: {@link URLLettersLink#url()}.
     *
     * @param url the row, loaded or not
     * @return these values
     */
    public URLLettersLinkValues url(Ref<URL, Long> url) {
        return setRef(URLLettersLinkTable.Keys.URL, url);
    }

    /**
     * {@code url_id bigint not null}: {@link URLLettersLink#url()}.
     *
     * @param urlId the row's key
     * @return these values
     */
    public URLLettersLinkValues urlId(Long urlId) {
        return set(URL_LETTERS_LINK.URL_ID, urlId);
    }

    /**
     * {@code a_id varchar(255) not null}: {@link URLLettersLink#a()}.
     *
     * @param a the row, which has been written before
     * @return these values
     */
    public URLLettersLinkValues a(A a) {
        return setRow(URLLettersLinkTable.Keys.A, a);
    }

    /**
     * {@code a_id varchar(255) not null}: {@link URLLettersLink#a()}.
     *
     * @param a the row, loaded or not
     * @return these values
     */
    public URLLettersLinkValues a(Ref<A, String> a) {
        return setRef(URLLettersLinkTable.Keys.A, a);
    }

    /**
     * {@code a_id varchar(255) not null}: {@link URLLettersLink#a()}.
     *
     * @param aId the row's key
     * @return these values
     */
    public URLLettersLinkValues aId(String aId) {
        return set(URL_LETTERS_LINK.A_ID, aId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static URLLettersLinkValues of(URLLettersLink model) {
        return new URLLettersLinkValues()
                .given(URL_LETTERS_LINK.URL_ID, key(model.url()))
                .given(URL_LETTERS_LINK.A_ID, key(model.a()));
    }
}
