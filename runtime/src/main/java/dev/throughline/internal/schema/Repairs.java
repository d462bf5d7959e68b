package dev.throughline.internal.schema;

import dev.throughline.ModelTable;
import dev.throughline.SchemaDifference.Kind;
import dev.throughline.generated.Reference;
import dev.throughline.internal.Names;
import dev.throughline.internal.schema.Finding.Step;
import dev.throughline.internal.type.StorageBinding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Index;
import org.jooq.Name;
import org.jooq.Named;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;

/**
 * The statements that mend differences and lose nothing.
 *
 * @param dsl the database
 */
record Repairs(DSLContext dsl) {
    private boolean isSqlite() {
        return dsl.family() == SQLDialect.SQLITE;
    }

    /** {@return the statements that create a table, with keys that lead to tables which are created after it at the end} */
    List<Step> create(Source source, Collection<Reference<?, ?>> later) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(Kind.MISSING_TABLE, Ddl.createTable(dsl, source, later)));
        for (Reference<?, ?> reference : source.references()) {
            if (later.contains(reference)) {
                steps.add(Step.of(Kind.FOREIGN_KEY, Ddl.addForeignKey(dsl, reference)));
            }
        }
        for (Index index : source.table().getIndexes()) {
            steps.add(Step.of(Kind.INDEX, Ddl.createIndex(dsl, index)));
        }
        return steps;
    }

    /** {@return the statements that add a column, which the rows that there are have no value for} */
    List<Step> addColumn(Source source, TableField<?, ?> column) {
        List<Step> steps = new ArrayList<>();
        Query add = dsl.alterTable(source.table())
                .addColumn(
                        DSL.field(column.getUnqualifiedName(), declared(column).null_()));
        Optional<Reference<?, ?>> reference = isSqlite() ? reference(source, column) : Optional.empty();
        steps.add(Step.of(
                Kind.MISSING_COLUMN, reference.map(key -> referring(add, key)).orElse(add)));
        if (!column.getDataType().nullable()) {
            String remark = "First say what " + source.table().getName() + "." + column.getName()
                    + " is in the rows that there are, by an update";
            steps.add(new Step(Kind.NULLABILITY, remark, nullability(column)));
        }
        return steps;
    }

    /** SQLite adds a foreign key with its column, or never. */
    private Query referring(Query add, Reference<?, ?> reference) {
        return dsl.query(
                switch (reference.onDelete()) {
                    case CASCADE -> "{0} references {1} ({2}) on delete cascade";
                    case SET_NULL -> "{0} references {1} ({2}) on delete set null";
                    case RESTRICT -> "{0} references {1} ({2})";
                },
                add,
                reference.target().table(),
                DSL.name(reference.key().getKeyFields().get(0).getName()));
    }

    private static Optional<Reference<?, ?>> reference(Source source, Field<?> column) {
        return source.references().stream()
                .filter(reference -> reference.columns().equals(List.of(column)))
                .findFirst();
    }

    /** {@return whether a foreign key comes with its column} */
    boolean comesWithColumn(Reference<?, ?> reference) {
        return isSqlite() && reference.columns().size() == 1;
    }

    /** {@return the statement that lets a column be null, or not, as the model says} */
    Query nullability(TableField<?, ?> column) {
        if (dsl.family() == SQLDialect.MARIADB || dsl.family() == SQLDialect.MYSQL) {
            return type(column);
        }
        var alter = dsl.alterTable(column.getTable()).alterColumn(column.getUnqualifiedName());
        return column.getDataType().nullable() ? alter.dropNotNull() : alter.setNotNull();
    }

    /** {@return the statement that gives a column the type that the model says; SQLite has none} */
    Query type(TableField<?, ?> column) {
        boolean restated = dsl.family() != SQLDialect.POSTGRES;
        return dsl.alterTable(column.getTable())
                .alterColumn(column.getUnqualifiedName())
                .set(restated ? declared(column) : declared(column).nullability(org.jooq.Nullability.DEFAULT));
    }

    private DataType<?> declared(TableField<?, ?> column) {
        return StorageBinding.declared(dsl.family(), column.getDataType());
    }

    /** {@return whether the type of a column can be changed} */
    boolean changesTypes() {
        return !isSqlite();
    }

    /** {@return whether a table can be given a key} */
    boolean addsKeys() {
        return !isSqlite();
    }

    /** {@return the statement that makes columns unique} */
    Query unique(UniqueKey<?> key) {
        String[] columns = key.getFields().stream().map(Named::getName).toArray(String[]::new);
        Name name = DSL.name(Names.constraint("uk", key.getTable().getName(), columns));
        return isSqlite()
                ? dsl.createUniqueIndex(name).on(key.getTable(), key.getFields())
                : dsl.alterTable(key.getTable()).add(DSL.constraint(name).unique(key.getFieldsArray()));
    }

    /** {@return the statement that adds the primary key} */
    Query primaryKey(UniqueKey<?> key) {
        return dsl.alterTable(key.getTable())
                .add(DSL.constraint(key.getUnqualifiedName()).primaryKey(key.getFieldsArray()));
    }

    /** {@return the statement that adds a foreign key} */
    Query foreignKey(Reference<?, ?> reference) {
        return Ddl.addForeignKey(dsl, reference);
    }

    /** {@return the statements that take a foreign key away and add it with the rule that the model says} */
    Query[] replace(Reference<?, ?> reference, String name) {
        ModelTable<?, ?> table = reference.source().table();
        return new Query[] {dsl.alterTable(table).dropForeignKey(DSL.name(name)), foreignKey(reference)};
    }

    /** {@return the statement that finds rows by a foreign key} */
    Query index(Reference<?, ?> reference) {
        ModelTable<?, ?> table = reference.source().table();
        return dsl.createIndex(Names.constraint("ix", table.getName(), reference.name()))
                .on(table, reference.columns());
    }
}
