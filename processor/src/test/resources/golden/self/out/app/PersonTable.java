package app;

import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Route;
import dev.throughline.generated.Row;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code people} of {@link Person}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class PersonTable extends ModelTable<Person, PersonTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code people}, not aliased. */
    public static final PersonTable PERSON = new PersonTable(DSL.name("people"), null);

    /** How rows become {@link Person}s, and the other way round. */
    public static final ModelType<Person, Integer, PersonTable, PersonValues> MODEL_TYPE = ModelType.of(
                    "Person", PERSON, PersonTable::readRow)
            .keyedBy(ModelKey.of(PERSON.ID), Person::id)
            .with(PersonValues::new, PersonValues::of, PersonQuerySet::new)
            .relatedBy(person -> List.of(person.inviter(), person.following(), person.followers()));

    /** {@code id integer not null}: {@link Person#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Integer> ID = column("id", identity(SQLDataType.INTEGER));

    /** {@code inviter_id integer}: the key of {@link Person#inviter()}. */
    public final TableField<Record, Integer> INVITER_ID = column("inviter_id", SQLDataType.INTEGER.null_());

    private PersonTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private PersonTable(Route route) {
        super(route, PERSON);
    }

    /** {@return the path to {@link Person#inviter()}: its columns and paths, also for {@code selectRelated}} */
    public One inviter() {
        return new One(Keys.INVITER.from(this));
    }

    /**
     * {@return the path to {@link Person#following()}: conditions on what is linked, also for {@code prefetchRelated}}
     */
    public Several<FollowTable, PersonFollowingProxy.Query> following() {
        return new Several<>(PersonFollowingProxy.LINK.from(this));
    }

    /**
     * {@return the path to {@link Person#followers()}: conditions on what is linked, also for {@code prefetchRelated}}
     */
    public Several<FollowTable, PersonFollowersProxy.Query> followers() {
        return new Several<>(PersonFollowersProxy.LINK.from(this));
    }

    private Person readRow(Row row) {
        return new Person(
                row.get(ID),
                row.ref(Keys.INVITER, INVITER_ID),
                row.many(PersonFollowingProxy.LINK),
                row.many(PersonFollowersProxy.LINK));
    }

    @Override
    protected ModelType<Person, Integer, PersonTable, PersonValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.INVITER);
    }

    @Override
    public List<UniqueKey<Record>> getUniqueKeys() {
        return Keys.UNIQUE;
    }

    @Override
    public PersonTable as(Name alias) {
        return new PersonTable(alias, this);
    }

    /** The path to the one person of another row. */
    public static final class One extends PersonTable implements ToOne<PersonQuerySet> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a foreign key.
         *
         * @param route how it goes
         */
        public One(Route route) {
            super(route);
        }

        private One(Name alias, Table<Record> aliased) {
            super(alias, aliased);
        }

        @Override
        public One as(Name alias) {
            return new One(alias, this);
        }

        @Override
        public One as(String alias) {
            return as(DSL.name(alias));
        }
    }

    /**
     * The path to the rows of {@code people} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends PersonTable
            implements ToMany<Person, Integer, PersonTable, M, Q> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a link.
         *
         * @param route how it goes
         */
        public Several(Route route) {
            super(route);
        }

        private Several(Name alias, Table<Record> aliased) {
            super(alias, aliased);
        }

        @Override
        public Several<M, Q> as(Name alias) {
            return new Several<>(alias, this);
        }

        @Override
        public Several<M, Q> as(String alias) {
            return as(DSL.name(alias));
        }
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Person}s: {@link Person#inviter()}. */
        public static final Reference<Person, Integer> INVITER =
                Reference.of(MODEL_TYPE, "inviter", PersonTable.MODEL_TYPE, OnDelete.RESTRICT, PERSON.INVITER_ID);

        static final List<UniqueKey<Record>> UNIQUE = List.of(unique(PERSON, PERSON.INVITER_ID));

        private Keys() {}
    }
}
