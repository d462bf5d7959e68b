package app;

import dev.throughline.LinkKey;
import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.generated.ColumnTypes;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Row;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code follows} of {@link Follow}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class FollowTable extends ModelTable<Follow, FollowTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code follows}, not aliased. */
    public static final FollowTable FOLLOW = new FollowTable(DSL.name("follows"), null);

    /** How rows become {@link Follow}s, and the other way round. */
    public static final ModelType<Follow, LinkKey<Integer, Integer>, FollowTable, FollowValues>
            MODEL_TYPE = ModelType.of(
                    "Follow", FOLLOW, FollowTable::readRow)
            .keyedBy(ModelKey.of(FOLLOW.FROM_PERSON_ID, FOLLOW.TO_PERSON_ID))
            .with(FollowValues::new, FollowValues::of, FollowQuerySet::new)
            .orderedBy(follow -> List.of(follow.SINCE));

    /** {@code from_person_id integer not null}: the key of the {@link Person}. */
    public final TableField<Record, Integer> FROM_PERSON_ID = column("from_person_id", SQLDataType.INTEGER.notNull());

    /** {@code to_person_id integer not null}: the key of the {@link Person}. */
    public final TableField<Record, Integer> TO_PERSON_ID = column("to_person_id", SQLDataType.INTEGER.notNull());

    /** {@code since timestamp with time zone}: {@link Follow#since()}. */
    public final TableField<Record, Instant> SINCE = column("since", ColumnTypes.INSTANT.null_());

    private FollowTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to the {@link Person}: its columns and paths, also for {@code selectRelated}} */
    public PersonTable.One fromPerson() {
        return new PersonTable.One(Keys.FROM_PERSON.from(this));
    }

    /** {@return the path to the {@link Person}: its columns and paths, also for {@code selectRelated}} */
    public PersonTable.One toPerson() {
        return new PersonTable.One(Keys.TO_PERSON.from(this));
    }

    private Follow readRow(Row row) {
        return new Follow(row.get(SINCE));
    }

    @Override
    protected ModelType<Follow, LinkKey<Integer, Integer>, FollowTable, FollowValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.FROM_PERSON, Keys.TO_PERSON);
    }

    @Override
    public FollowTable as(Name alias) {
        return new FollowTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Person}s: the key of the {@link Person}. */
        public static final Reference<Person, Integer> FROM_PERSON =
                Reference.of(MODEL_TYPE, "fromPerson", PersonTable.MODEL_TYPE, OnDelete.CASCADE, FOLLOW.FROM_PERSON_ID);

        /** Names {@link Person}s: the key of the {@link Person}. */
        public static final Reference<Person, Integer> TO_PERSON =
                Reference.of(MODEL_TYPE, "toPerson", PersonTable.MODEL_TYPE, OnDelete.CASCADE, FOLLOW.TO_PERSON_ID);

        private Keys() {}
    }
}
