package app;

import dev.throughline.LinkKey;
import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Row;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code people_friends} of {@link PersonFriendsLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class PersonFriendsLinkTable extends ModelTable<PersonFriendsLink, PersonFriendsLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code people_friends}, not aliased. */
    public static final PersonFriendsLinkTable PERSON_FRIENDS_LINK =
            new PersonFriendsLinkTable(DSL.name("people_friends"), null);

    /** How rows become {@link PersonFriendsLink}s, and the other way round. */
    public static final ModelType<PersonFriendsLink, LinkKey<Long, Long>, PersonFriendsLinkTable, PersonFriendsLinkValues>
            MODEL_TYPE = ModelType.of(
                    "PersonFriendsLink", PERSON_FRIENDS_LINK, PersonFriendsLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(PERSON_FRIENDS_LINK.FROM_PERSON_ID,
                            PERSON_FRIENDS_LINK.TO_PERSON_ID),
                    link -> new LinkKey<>(link.fromPerson().id(), link.toPerson().id()))
            .with(PersonFriendsLinkValues::new, PersonFriendsLinkValues::of, PersonFriendsLinkQuerySet::new)
            .relatedBy(personFriendsLink -> List.of(personFriendsLink.fromPerson(), personFriendsLink.toPerson()));

    /** {@code from_person_id bigint not null}: the key of {@link PersonFriendsLink#fromPerson()}. */
    public final TableField<Record, Long> FROM_PERSON_ID = column("from_person_id", SQLDataType.BIGINT.notNull());

    /** {@code to_person_id bigint not null}: the key of {@link PersonFriendsLink#toPerson()}. */
    public final TableField<Record, Long> TO_PERSON_ID = column("to_person_id", SQLDataType.BIGINT.notNull());

    private PersonFriendsLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /**
     * {@return the path to {@link PersonFriendsLink#fromPerson()}: its columns and paths, also for {@code
     * selectRelated}}
     */
    public PersonTable.One fromPerson() {
        return new PersonTable.One(Keys.FROM_PERSON.from(this));
    }

    /**
     * {@return the path to {@link PersonFriendsLink#toPerson()}: its columns and paths, also for {@code selectRelated}}
     */
    public PersonTable.One toPerson() {
        return new PersonTable.One(Keys.TO_PERSON.from(this));
    }

    private PersonFriendsLink readRow(Row row) {
        return new PersonFriendsLink(
                row.ref(Keys.FROM_PERSON, FROM_PERSON_ID),
                row.ref(Keys.TO_PERSON, TO_PERSON_ID));
    }

    @Override
    protected ModelType<PersonFriendsLink, LinkKey<Long, Long>, PersonFriendsLinkTable, PersonFriendsLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.FROM_PERSON, Keys.TO_PERSON);
    }

    @Override
    public PersonFriendsLinkTable as(Name alias) {
        return new PersonFriendsLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Person}s: {@link PersonFriendsLink#fromPerson()}. */
        public static final Reference<Person, Long> FROM_PERSON =
                Reference.of(MODEL_TYPE, "fromPerson", PersonTable.MODEL_TYPE, OnDelete.CASCADE, PERSON_FRIENDS_LINK.FROM_PERSON_ID);

        /** Names {@link Person}s: {@link PersonFriendsLink#toPerson()}. */
        public static final Reference<Person, Long> TO_PERSON =
                Reference.of(MODEL_TYPE, "toPerson", PersonTable.MODEL_TYPE, OnDelete.CASCADE, PERSON_FRIENDS_LINK.TO_PERSON_ID);

        private Keys() {}
    }
}
