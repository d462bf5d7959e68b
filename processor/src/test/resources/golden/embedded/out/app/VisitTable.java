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

/** The table {@code visits} of {@link Visit}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class VisitTable extends ModelTable<Visit, VisitTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code visits}, not aliased. */
    public static final VisitTable VISIT = new VisitTable(DSL.name("visits"), null);

    /** How rows become {@link Visit}s, and the other way round. */
    public static final ModelType<Visit, LinkKey<Long, Long>, VisitTable, VisitValues> MODEL_TYPE = ModelType.of(
                    "Visit", VISIT, VisitTable::readRow)
            .keyedBy(ModelKey.of(VISIT.FROM_PERSON_ID, VISIT.TO_PERSON_ID))
            .with(VisitValues::new, VisitValues::of, VisitQuerySet::new)
            .embedding(VISIT.AT_STREET, VISIT.AT_CODE, VISIT.AT_NOTE);

    /** {@code from_person_id bigint not null}: the key of the {@link Person}. */
    public final TableField<Record, Long> FROM_PERSON_ID = column("from_person_id", SQLDataType.BIGINT.notNull());

    /** {@code to_person_id bigint not null}: the key of the {@link Person}. */
    public final TableField<Record, Long> TO_PERSON_ID = column("to_person_id", SQLDataType.BIGINT.notNull());

    /** {@code at_street varchar(80)}: street of {@link Visit#at()}. */
    public final TableField<Record, String> AT_STREET = column("at_street", SQLDataType.VARCHAR(80).null_());

    /** {@code at_zip integer}: code of {@link Visit#at()}. */
    public final TableField<Record, Integer> AT_CODE = column("at_zip", SQLDataType.INTEGER.null_());

    /** {@code at_note varchar(255)}: note of {@link Visit#at()}. */
    public final TableField<Record, String> AT_NOTE = column("at_note", SQLDataType.VARCHAR(255).null_());

    private VisitTable(Name name, @Nullable Table<Record> aliased) {
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

    private Visit readRow(Row row) {
        return new Visit(
                row.embedded(
                        () -> new Address(row.get(AT_STREET), row.get(AT_CODE), row.get(AT_NOTE)),
                        AT_STREET, AT_CODE, AT_NOTE));
    }

    @Override
    protected ModelType<Visit, LinkKey<Long, Long>, VisitTable, VisitValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.FROM_PERSON, Keys.TO_PERSON);
    }

    @Override
    public VisitTable as(Name alias) {
        return new VisitTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Person}s: the key of the {@link Person}. */
        public static final Reference<Person, Long> FROM_PERSON =
                Reference.of(MODEL_TYPE, "fromPerson", PersonTable.MODEL_TYPE, OnDelete.CASCADE, VISIT.FROM_PERSON_ID);

        /** Names {@link Person}s: the key of the {@link Person}. */
        public static final Reference<Person, Long> TO_PERSON =
                Reference.of(MODEL_TYPE, "toPerson", PersonTable.MODEL_TYPE, OnDelete.CASCADE, VISIT.TO_PERSON_ID);

        private Keys() {}
    }
}
