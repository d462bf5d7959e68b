package dev.throughline.internal.schema;

import dev.throughline.ModelTable;
import dev.throughline.generated.Reference;
import dev.throughline.internal.type.StorageBinding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Constraint;
import org.jooq.ConstraintForeignKeyOnStep;
import org.jooq.CreateTableElementListStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Index;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;

/**
 * The statements that create and drop tables, in the order of their foreign keys.
 *
 * @param sources the tables, each behind those that it refers to
 */
public record Ddl(List<Source> sources) {
    /** utf8mb4, and told apart by what is written: the defaults are latin1, and fold case. */
    static final String MARIADB_COLLATION = "utf8mb4_nopad_bin";

    /** {@return the statements for these tables, which are checked against each other} */
    public static Ddl of(List<Source> sources) {
        return new Ddl(Sources.checkedAndSorted(sources));
    }

    /** {@return the statements that create the tables, not sent} */
    public List<Query> create(DSLContext dsl) {
        List<Query> statements = new ArrayList<>();
        List<Reference<?, ?>> later = later(dsl);
        sources.forEach(source -> statements.add(createTable(dsl, source, later)));
        later.forEach(reference -> statements.add(addForeignKey(dsl, reference)));
        sources.forEach(
                source -> source.table().getIndexes().forEach(index -> statements.add(createIndex(dsl, index))));
        return statements;
    }

    /**
     * {@return the keys that lead to a table that is created after theirs, so they are added when both are there} SQLite checks what a
     * key refers to when a row is written, and cannot add keys later.
     */
    private List<Reference<?, ?>> later(DSLContext dsl) {
        List<Reference<?, ?>> later = new ArrayList<>();
        Set<ModelTable<?, ?>> done = new HashSet<>();
        if (dsl.family() != SQLDialect.SQLITE) {
            for (Source source : sources) {
                later.addAll(source.beyond(done));
                done.add(source.table());
            }
        }
        return later;
    }

    /** {@return the statement that creates a table without some of its keys} */
    static Query createTable(DSLContext dsl, Source source, Collection<Reference<?, ?>> without) {
        ModelTable<?, ?> table = source.table();
        List<Constraint> constraints = new ArrayList<>();
        UniqueKey<?> primary = table.getPrimaryKey();
        constraints.add(DSL.constraint(primary.getUnqualifiedName()).primaryKey(primary.getFieldsArray()));
        for (UniqueKey<?> key : table.getUniqueKeys()) {
            constraints.add(DSL.constraint(key.getUnqualifiedName()).unique(key.getFieldsArray()));
        }
        for (Reference<?, ?> reference : source.references()) {
            if (!without.contains(reference)) {
                constraints.add(foreignKey(reference));
            }
        }
        CreateTableElementListStep create =
                dsl.createTable(table).columns(columns(dsl.family(), table)).constraints(constraints);
        return dsl.family() == SQLDialect.MARIADB
                ? create.storage(DSL.sql("character set utf8mb4 collate " + MARIADB_COLLATION))
                : create;
    }

    /** {@return the statement that adds a key to a table} */
    static Query addForeignKey(DSLContext dsl, Reference<?, ?> reference) {
        return dsl.alterTable(reference.source().table()).add(foreignKey(reference));
    }

    private static List<Field<?>> columns(SQLDialect family, ModelTable<?, ?> table) {
        return Stream.of(table.fields())
                .<Field<?>>map(column -> StorageBinding.declared(family, column))
                .toList();
    }

    private static Constraint foreignKey(Reference<?, ?> reference) {
        ConstraintForeignKeyOnStep key = DSL.constraint(reference.key().getUnqualifiedName())
                .foreignKey(reference.key().getFieldsArray())
                .references(
                        reference.target().table(),
                        reference.key().getKeyFields().toArray(Field<?>[]::new));
        return switch (reference.onDelete()) {
            case CASCADE -> key.onDeleteCascade();
            case SET_NULL -> key.onDeleteSetNull();
            case RESTRICT -> key;
        };
    }

    /** {@return the statement that creates an index} */
    static Query createIndex(DSLContext dsl, Index index) {
        return dsl.createIndex(index.getName()).on(index.getTable(), index.getFields());
    }

    /** Drops the tables, those that refer to others first; one that is not there is passed over. */
    public void drop(DSLContext dsl) {
        if (dsl.family() == SQLDialect.SQLITE) {
            dropAtOnce(dsl);
        } else {
            later(dsl).forEach(reference -> dsl.alterTableIfExists(
                            reference.source().table())
                    .dropConstraintIfExists(reference.key().getUnqualifiedName())
                    .execute());
            dropTables(dsl);
        }
    }

    /** SQLite cannot drop a key, but looks at the rows of tables that refer to each other at the end of the transaction only. */
    private void dropAtOnce(DSLContext dsl) {
        dsl.transaction(configuration -> {
            configuration.dsl().execute("pragma defer_foreign_keys = on");
            dropTables(configuration.dsl());
        });
    }

    private void dropTables(DSLContext dsl) {
        for (int i = sources.size() - 1; i >= 0; i--) {
            dsl.dropTableIfExists(sources.get(i).table()).execute();
        }
    }
}
