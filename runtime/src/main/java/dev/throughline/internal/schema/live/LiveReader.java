package dev.throughline.internal.schema.live;

import dev.throughline.ModelTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Schema;
import org.jooq.Table;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.impl.DSL;

/** Finds tables on a connection, as the names in a statement would be found, and reads them. */
final class LiveReader {
    private static final Set<SQLDialect> IGNORE_CASE = Set.of(SQLDialect.SQLITE, SQLDialect.MARIADB, SQLDialect.MYSQL);

    private final DSLContext dsl;
    private final Connection connection;
    private final Dictionary dictionary;
    private final Map<String, List<Dictionary.Entry>> entries = new HashMap<>();

    LiveReader(DSLContext dsl, Connection connection) throws SQLException {
        this.dsl = dsl;
        this.connection = connection;
        this.dictionary = new Dictionary(connection.getMetaData(), dsl.family());
    }

    LiveTables read(List<ModelTable<?, ?>> tables) throws SQLException {
        Map<ModelTable<?, ?>, LiveTable> found = new HashMap<>();
        Map<ModelTable<?, ?>, String> similar = new HashMap<>();
        for (ModelTable<?, ?> table : tables) {
            Optional<Dictionary.Entry> entry = find(table);
            if (entry.isPresent()) {
                found.put(table, dictionary.table(entry.get(), ignoresCaseOfColumns()));
            } else {
                similar(table)
                        .ifPresent(other -> similar.put(table, other.name().table()));
            }
        }
        return new LiveTables(found, similar);
    }

    private Optional<Dictionary.Entry> find(ModelTable<?, ?> table) throws SQLException {
        String name = mapped(table).getName();
        for (String schema : schemas(table)) {
            for (Dictionary.Entry entry : entries(schema)) {
                if (entry.name().table().equals(name)) {
                    return Optional.of(entry);
                }
            }
        }
        return ignoresCaseOfTables() ? similar(table) : Optional.empty();
    }

    private Optional<Dictionary.Entry> similar(ModelTable<?, ?> table) throws SQLException {
        String name = mapped(table).getName();
        for (String schema : schemas(table)) {
            for (Dictionary.Entry entry : entries(schema)) {
                if (entry.name().table().equalsIgnoreCase(name)) {
                    return Optional.of(entry);
                }
            }
        }
        return Optional.empty();
    }

    private List<Dictionary.Entry> entries(String schema) throws SQLException {
        List<Dictionary.Entry> known = entries.get(schema);
        if (known == null) {
            known = dictionary.entries(schema);
            entries.put(schema, known);
        }
        return known;
    }

    private Table<?> mapped(ModelTable<?, ?> table) {
        Table<?> mapped = dsl.map(table);
        return mapped == null ? table : mapped;
    }

    /** Where a statement would look for the table. */
    private List<String> schemas(ModelTable<?, ?> table) throws SQLException {
        Schema named = Boolean.FALSE.equals(dsl.settings().isRenderSchema())
                ? null
                : mapped(table).getSchema();
        if (named != null && !named.getName().isEmpty()) {
            return List.of(named.getName());
        }
        return switch (dsl.family()) {
            case POSTGRES ->
                DSL.using(connection, dsl.dialect())
                        .resultQuery("select unnest(current_schemas(true))")
                        .fetchInto(String.class);
            case MARIADB, MYSQL -> Stream.ofNullable(connection.getCatalog()).toList();
            case SQLITE -> List.of("");
            default -> List.of(connection.getSchema());
        };
    }

    private boolean ignoresCaseOfColumns() {
        return IGNORE_CASE.contains(dsl.family()) || isUnquoted();
    }

    private boolean ignoresCaseOfTables() throws SQLException {
        return dsl.family() == SQLDialect.SQLITE
                || !connection.getMetaData().supportsMixedCaseQuotedIdentifiers()
                || isUnquoted();
    }

    /** The database writes a name without quotes in a case of its own. */
    private boolean isUnquoted() {
        RenderQuotedNames quoted = dsl.settings().getRenderQuotedNames();
        return quoted == RenderQuotedNames.NEVER || quoted == RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED;
    }
}
