package app;

import static app.PersonTable.PERSON;

import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link Person}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PersonValues extends Values<PersonValues> {
    /** No values yet. */
    public PersonValues() {}

    /**
     * {@code id bigint not null}: {@link Person#id()}.
     *
     * @param id the value
     * @return these values
     */
    public PersonValues id(Long id) {
        return set(PERSON.ID, id);
    }

    /**
     * {@code home_street varchar(80) not null, home_zip integer not null, home_note varchar(255)}: {@link
     * Person#home()}.
     *
     * @param home all of it
     * @return these values
     */
    public PersonValues home(Address home) {
        return set(PERSON.HOME_STREET, home, Address::street)
                .set(PERSON.HOME_CODE, home, Address::code)
                .set(PERSON.HOME_NOTE, home, Address::note);
    }

    /**
     * {@code w_street varchar(80), w_zip integer, w_note varchar(255)}: {@link Person#work()}.
     *
     * @param work all of it
     * @return these values
     */
    public PersonValues work(@Nullable Address work) {
        return set(PERSON.WORK_STREET, work, Address::street)
                .set(PERSON.WORK_CODE, work, Address::code)
                .set(PERSON.WORK_NOTE, work, Address::note);
    }

    /**
     * {@code low integer not null, high integer not null}: {@link Person#span()}.
     *
     * @param span all of it
     * @return these values
     */
    PersonValues span(Person.Span span) {
        return set(PERSON.SPAN_FROM, span, Person.Span::from)
                .set(PERSON.SPAN_TO, span, Person.Span::to);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static PersonValues of(Person model) {
        return new PersonValues()
                .given(PERSON.ID, model.id())
                .home(model.home())
                .work(model.work())
                .span(model.span());
    }
}
