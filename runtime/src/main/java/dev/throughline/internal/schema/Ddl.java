package dev.throughline.internal.schema;

import dev.throughline.ModelTable;
import dev.throughline.generated.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jooq.Constraint;
import org.jooq.ConstraintForeignKeyOnStep;
import org.jooq.CreateTableElementListStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Index;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The statements that create and drop tables, in the order of their foreign keys.
 *
 * @param sources the tables, each behind those that it refers to
 */
public record Ddl(List<Source> sources) {
    /** utf8mb4, and told apart by what is written: the defaults are latin1, and fold case. */
    private static final String MARIADB_OPTIONS = "character set utf8mb4 collate utf8mb4_nopad_bin";

    /**
     * A table and its foreign keys.
     *
     * @param table the table
     * @param references its foreign keys
     */
    public record Source(ModelTable<?, ?> table, List<Reference<?, ?>> references) {}

    /** {@return the statements for these tables, which are checked against each other} */
    public static Ddl of(List<Source> sources) {
        requireDistinctNames(sources);
        return new Ddl(sorted(sources));
    }

    private static void requireDistinctNames(List<Source> sources) {
        Map<String, String> seen = new HashMap<>();
        for (Source source : sources) {
            ModelTable<?, ?> table = source.table();
            String name = table.getQualifiedName().toString();
            requireDistinct(seen, "table " + name.toLowerCase(Locale.ROOT), "the table " + name);
            for (UniqueKey<?> key : table.getKeys()) {
                requireDistinct(seen, "constraint " + key.getName(), "a key of " + name);
            }
            for (Reference<?, ?> reference : source.references()) {
                requireDistinct(
                        seen, "constraint " + reference.key().getName(), reference.qualifiedName() + " of " + name);
            }
        }
    }

    private static void requireDistinct(Map<String, String> seen, String name, String what) {
        String other = seen.putIfAbsent(name, what);
        if (other != null) {
            throw new IllegalArgumentException(
                    "Schema: two have the name of the " + name + ": " + other + ", and " + what
                            + ". Name one of them otherwise, with @Model(table = …) or @Column(name = …), or name it once.");
        }
    }

    private static List<Source> sorted(List<Source> sources) {
        List<Source> sorted = new ArrayList<>();
        Set<Table<?>> done = new LinkedHashSet<>();
        Set<Table<?>> all = new LinkedHashSet<>();
        sources.forEach(source -> all.add(source.table()));
        sources.forEach(source -> requireKnown(source, all));
        while (sorted.size() < sources.size()) {
            int before = sorted.size();
            for (Source source : sources) {
                if (!sorted.contains(source) && waitsFor(source, done).isEmpty()) {
                    sorted.add(source);
                    done.add(source.table());
                }
            }
            if (sorted.size() == before) {
                sorted.addAll(sources.stream()
                        .filter(source -> !sorted.contains(source))
                        .toList());
            }
        }
        return List.copyOf(sorted);
    }

    private static void requireKnown(Source source, Set<Table<?>> all) {
        for (Reference<?, ?> reference : source.references()) {
            if (!all.contains(reference.target().table())) {
                throw new IllegalArgumentException("Schema: " + reference.qualifiedName() + " refers to the table "
                        + reference.target().table().getName() + ", which is not among the tables. Add the table of "
                        + reference.target().name() + ".");
            }
        }
    }

    private static List<Reference<?, ?>> waitsFor(Source source, Set<Table<?>> done) {
        return source.references().stream()
                .filter(reference -> !done.contains(reference.target().table()))
                .filter(reference -> !reference.target().table().equals(source.table()))
                .toList();
    }

    /** {@return the statements that create the tables, not sent} */
    public List<Query> create(DSLContext dsl) {
        List<Query> statements = new ArrayList<>();
        List<Query> later = new ArrayList<>();
        Set<Table<?>> done = new LinkedHashSet<>();
        for (Source source : sources) {
            // SQLite checks what a key refers to when a row is written, and cannot add keys later
            List<Reference<?, ?>> waiting = dsl.family() == SQLDialect.SQLITE ? List.of() : waitsFor(source, done);
            statements.add(createTable(dsl, source, waiting));
            waiting.forEach(
                    reference -> later.add(dsl.alterTable(source.table()).add(foreignKey(reference))));
            done.add(source.table());
        }
        statements.addAll(later);
        for (Source source : sources) {
            for (Index index : source.table().getIndexes()) {
                statements.add(dsl.createIndex(index.getName()).on(source.table(), index.getFields()));
            }
        }
        return statements;
    }

    private static Query createTable(DSLContext dsl, Source source, List<Reference<?, ?>> waiting) {
        ModelTable<?, ?> table = source.table();
        List<Constraint> constraints = new ArrayList<>();
        UniqueKey<?> primary = table.getPrimaryKey();
        constraints.add(DSL.constraint(primary.getUnqualifiedName()).primaryKey(primary.getFieldsArray()));
        for (UniqueKey<?> key : table.getUniqueKeys()) {
            constraints.add(DSL.constraint(key.getUnqualifiedName()).unique(key.getFieldsArray()));
        }
        for (Reference<?, ?> reference : source.references()) {
            if (!waiting.contains(reference)) {
                constraints.add(foreignKey(reference));
            }
        }
        CreateTableElementListStep create =
                dsl.createTable(table).columns(table.fields()).constraints(constraints);
        return dsl.family() == SQLDialect.MARIADB ? create.storage(DSL.sql(MARIADB_OPTIONS)) : create;
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

    /** {@return the statements that drop the tables, not sent} */
    public List<Query> drop(DSLContext dsl) {
        List<Query> statements = new ArrayList<>();
        for (int i = sources.size() - 1; i >= 0; i--) {
            statements.add(dsl.dropTableIfExists(sources.get(i).table()));
        }
        return statements;
    }

    /** Refuses a connection of SQLite that lets links name rows that there are not. */
    public void requireForeignKeys(DSLContext dsl) {
        if (dsl.family() == SQLDialect.SQLITE && !isOn(dsl.fetchOne("pragma foreign_keys"))) {
            throw new IllegalStateException("SQLite does not enforce foreign keys on this connection. Say 'pragma"
                    + " foreign_keys = on' outside a transaction on each connection, or set foreign_keys=true in the connection's properties"
                    + " (SQLiteConfig.enforceForeignKeys).");
        }
    }

    private static boolean isOn(org.jooq.@Nullable Record pragma) {
        return pragma != null && Integer.valueOf(1).equals(pragma.get(0, Integer.class));
    }
}
