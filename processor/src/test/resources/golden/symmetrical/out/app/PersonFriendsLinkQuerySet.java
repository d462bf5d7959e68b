package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link PersonFriendsLink}s: the rows of {@code people_friends}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PersonFriendsLinkQuerySet
        extends QuerySet<
                PersonFriendsLink, LinkKey<Long, Long>,
                PersonFriendsLinkTable, PersonFriendsLinkValues, PersonFriendsLinkQuerySet> {
    PersonFriendsLinkQuerySet(QueryState<PersonFriendsLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static PersonFriendsLinkQuerySet using(DSLContext dsl) {
        return new PersonFriendsLinkQuerySet(QueryState.of(dsl, PersonFriendsLinkTable.MODEL_TYPE));
    }

    @Override
    protected PersonFriendsLinkQuerySet with(QueryState<PersonFriendsLink> state) {
        return new PersonFriendsLinkQuerySet(state);
    }
}
