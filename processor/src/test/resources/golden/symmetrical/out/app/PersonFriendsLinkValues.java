package app;

import static app.PersonFriendsLinkTable.PERSON_FRIENDS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link PersonFriendsLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PersonFriendsLinkValues extends Values<PersonFriendsLinkValues> {
    /** No values yet. */
    public PersonFriendsLinkValues() {}

    /**
     * {@code from_person_id bigint not null}: {@link PersonFriendsLink#fromPerson()}.
     *
     * @param fromPerson the row, which has been written before
     * @return these values
     */
    public PersonFriendsLinkValues fromPerson(Person fromPerson) {
        return setRow(PersonFriendsLinkTable.Keys.FROM_PERSON, fromPerson);
    }

    /**
     * {@code from_person_id bigint not null}: {@link PersonFriendsLink#fromPerson()}.
     *
     * @param fromPerson the row, loaded or not
     * @return these values
     */
    public PersonFriendsLinkValues fromPerson(Ref<Person, Long> fromPerson) {
        return setRef(PersonFriendsLinkTable.Keys.FROM_PERSON, fromPerson);
    }

    /**
     * {@code from_person_id bigint not null}: {@link PersonFriendsLink#fromPerson()}.
     *
     * @param fromPersonId the row's key
     * @return these values
     */
    public PersonFriendsLinkValues fromPersonId(Long fromPersonId) {
        return set(PERSON_FRIENDS_LINK.FROM_PERSON_ID, fromPersonId);
    }

    /**
     * {@code to_person_id bigint not null}: {@link PersonFriendsLink#toPerson()}.
     *
     * @param toPerson the row, which has been written before
     * @return these values
     */
    public PersonFriendsLinkValues toPerson(Person toPerson) {
        return setRow(PersonFriendsLinkTable.Keys.TO_PERSON, toPerson);
    }

    /**
     * {@code to_person_id bigint not null}: {@link PersonFriendsLink#toPerson()}.
     *
     * @param toPerson the row, loaded or not
     * @return these values
     */
    public PersonFriendsLinkValues toPerson(Ref<Person, Long> toPerson) {
        return setRef(PersonFriendsLinkTable.Keys.TO_PERSON, toPerson);
    }

    /**
     * {@code to_person_id bigint not null}: {@link PersonFriendsLink#toPerson()}.
     *
     * @param toPersonId the row's key
     * @return these values
     */
    public PersonFriendsLinkValues toPersonId(Long toPersonId) {
        return set(PERSON_FRIENDS_LINK.TO_PERSON_ID, toPersonId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static PersonFriendsLinkValues of(PersonFriendsLink model) {
        return new PersonFriendsLinkValues()
                .given(PERSON_FRIENDS_LINK.FROM_PERSON_ID, key(model.fromPerson()))
                .given(PERSON_FRIENDS_LINK.TO_PERSON_ID, key(model.toPerson()));
    }
}
