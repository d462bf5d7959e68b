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
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code friend} of {@link Friend}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class FriendTable extends ModelTable<Friend, FriendTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code friend}, not aliased. */
    public static final FriendTable FRIEND = new FriendTable(DSL.name("friend"), null);

    /** How rows become {@link Friend}s, and the other way round. */
    public static final ModelType<Friend, Long, FriendTable, FriendValues> MODEL_TYPE = ModelType.of(
                    "Friend", FRIEND, FriendTable::readRow)
            .keyedBy(ModelKey.of(FRIEND.ID), Friend::id)
            .with(FriendValues::new, FriendValues::of, FriendQuerySet::new)
            .relatedBy(friend -> List.of(friend.person()));

    /** {@code id bigint not null}: {@link Friend#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code person_id bigint not null}: the key of {@link Friend#person()}. */
    public final TableField<Record, Long> PERSON_ID = column("person_id", SQLDataType.BIGINT.notNull());

    private FriendTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private FriendTable(Route route) {
        super(route, FRIEND);
    }

    /** {@return the path to {@link Friend#person()}: its columns and paths, also for {@code selectRelated}} */
    public PersonTable.One person() {
        return new PersonTable.One(Keys.PERSON.from(this));
    }

    private Friend readRow(Row row) {
        return new Friend(row.get(ID), row.ref(Keys.PERSON, PERSON_ID));
    }

    @Override
    protected ModelType<Friend, Long, FriendTable, FriendValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.PERSON);
    }

    @Override
    public FriendTable as(Name alias) {
        return new FriendTable(alias, this);
    }

    /** The path to the one friend of another row. */
    public static final class One extends FriendTable implements ToOne<FriendQuerySet> {
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
     * The path to the rows of {@code friend} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends FriendTable
            implements ToMany<Friend, Long, FriendTable, M, Q> {
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
        /** Names {@link Person}s: {@link Friend#person()}. */
        public static final Reference<Person, Long> PERSON =
                Reference.of(MODEL_TYPE, "person", PersonTable.MODEL_TYPE, OnDelete.RESTRICT, FRIEND.PERSON_ID);

        private Keys() {}
    }
}
