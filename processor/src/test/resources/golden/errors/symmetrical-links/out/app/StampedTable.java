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
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code stamped} of {@link Stamped}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class StampedTable extends ModelTable<Stamped, StampedTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code stamped}, not aliased. */
    public static final StampedTable STAMPED = new StampedTable(DSL.name("stamped"), null);

    /** How rows become {@link Stamped}s, and the other way round. */
    public static final ModelType<Stamped, LinkKey<Long, Long>, StampedTable, StampedValues> MODEL_TYPE = ModelType.of(
                    "Stamped", STAMPED, StampedTable::readRow)
            .keyedBy(ModelKey.of(STAMPED.FROM_PERSON_ID, STAMPED.TO_PERSON_ID))
            .with(StampedValues::new, StampedValues::of, StampedQuerySet::new)
            .embedding(STAMPED.SEAL_NUMBER);

    /** {@code from_person_id bigint not null}: the key of the {@link Person}. */
    public final TableField<Record, Long> FROM_PERSON_ID = column("from_person_id", SQLDataType.BIGINT.notNull());

    /** {@code to_person_id bigint not null}: the key of the {@link Person}. */
    public final TableField<Record, Long> TO_PERSON_ID = column("to_person_id", SQLDataType.BIGINT.notNull());

    /** {@code seal_number varchar(255)}: number of {@link Stamped#seal()}. */
    public final TableField<Record, String> SEAL_NUMBER = column("seal_number", SQLDataType.VARCHAR(255).null_());

    private StampedTable(Name name, @Nullable Table<Record> aliased) {
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

    private Stamped readRow(Row row) {
        return new Stamped(
                row.embedded(
                        () -> new Stamped.Seal(row.get(SEAL_NUMBER)),
                        SEAL_NUMBER));
    }

    @Override
    protected ModelType<Stamped, LinkKey<Long, Long>, StampedTable, StampedValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.FROM_PERSON, Keys.TO_PERSON);
    }

    @Override
    public List<UniqueKey<Record>> getUniqueKeys() {
        return Keys.UNIQUE;
    }

    @Override
    public StampedTable as(Name alias) {
        return new StampedTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Person}s: the key of the {@link Person}. */
        public static final Reference<Person, Long> FROM_PERSON =
                Reference.of(MODEL_TYPE, "fromPerson", PersonTable.MODEL_TYPE, OnDelete.CASCADE, STAMPED.FROM_PERSON_ID);

        /** Names {@link Person}s: the key of the {@link Person}. */
        public static final Reference<Person, Long> TO_PERSON =
                Reference.of(MODEL_TYPE, "toPerson", PersonTable.MODEL_TYPE, OnDelete.CASCADE, STAMPED.TO_PERSON_ID);

        static final List<UniqueKey<Record>> UNIQUE = List.of(unique(STAMPED, STAMPED.SEAL_NUMBER));

        private Keys() {}
    }
}
