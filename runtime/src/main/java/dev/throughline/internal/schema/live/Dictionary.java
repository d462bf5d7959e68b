package dev.throughline.internal.schema.live;

import dev.throughline.OnDelete;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a database, as its driver tells.
 *
 * @param data what the driver tells
 * @param family the database
 */
record Dictionary(DatabaseMetaData data, SQLDialect family) {
    private static final Set<SQLDialect> CATALOGS = Set.of(SQLDialect.MARIADB, SQLDialect.MYSQL);

    /**
     * That there is a table.
     *
     * @param name where it is
     * @param isView whether it is a view
     */
    record Entry(LiveName name, boolean isView) {}

    List<Entry> entries(String schema) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (ResultSet row = data.getTables(catalog(schema), schema(schema), "%", null)) {
            while (row.next()) {
                String type = row.getString("TABLE_TYPE").toUpperCase(Locale.ROOT);
                if (type.endsWith("TABLE") || type.endsWith("VIEW")) {
                    entries.add(new Entry(new LiveName(schema, row.getString("TABLE_NAME")), type.endsWith("VIEW")));
                }
            }
        }
        return entries;
    }

    LiveTable table(Entry entry, boolean ignoresCase) throws SQLException {
        LiveName name = entry.name();
        List<String> primaryKey = primaryKey(name);
        List<LiveIndex> indexes = indexes(name);
        if (!primaryKey.isEmpty()) {
            indexes.add(new LiveIndex(primaryKey, true));
        }
        return new LiveTable(
                name, entry.isView(), columns(name, primaryKey), primaryKey, foreignKeys(name), indexes, ignoresCase);
    }

    private List<LiveColumn> columns(LiveName name, List<String> primaryKey) throws SQLException {
        List<LiveColumn> columns = new ArrayList<>();
        try (ResultSet row =
                data.getColumns(catalog(name.schema()), schema(name.schema()), pattern(name.table()), null)) {
            while (row.next()) {
                if (row.getString("TABLE_NAME").equals(name.table())) {
                    columns.add(column(row, primaryKey));
                }
            }
        }
        return columns;
    }

    private LiveColumn column(ResultSet row, List<String> primaryKey) throws SQLException {
        String name = row.getString("COLUMN_NAME");
        String typeName = row.getString("TYPE_NAME");
        boolean made =
                "YES".equals(row.getString("IS_AUTOINCREMENT")) || "YES".equals(row.getString("IS_GENERATEDCOLUMN"));
        // SQLite's own key of rows under another name
        boolean rowId = family == SQLDialect.SQLITE && "INTEGER".equals(typeName) && primaryKey.equals(List.of(name));
        return new LiveColumn(
                name,
                typeName,
                family(row.getInt("DATA_TYPE"), typeName),
                row.getInt("COLUMN_SIZE"),
                scale(row, TypeFamily.of(typeName)),
                !rowId && !"NO".equals(row.getString("IS_NULLABLE")),
                made || rowId || isValue(row.getString("COLUMN_DEF")));
    }

    /** MariaDB tells that a column may be null as a default. */
    private static boolean isValue(@Nullable String columnDefault) {
        return columnDefault != null && !columnDefault.equalsIgnoreCase("NULL");
    }

    private static TypeFamily family(int jdbcType, String typeName) {
        return switch (jdbcType) {
            case Types.REAL -> TypeFamily.REAL;
            case Types.DISTINCT -> TypeFamily.DISTINCT;
            default -> TypeFamily.of(typeName);
        };
    }

    /** MariaDB's driver counts characters instead, one of them the point. */
    private static int scale(ResultSet row, TypeFamily family) throws SQLException {
        int digits = row.getInt("DECIMAL_DIGITS");
        if (row.wasNull() && family.hasFraction()) {
            int withoutFraction = family == TypeFamily.TIME ? 10 : 19;
            return Math.max(0, row.getInt("COLUMN_SIZE") - withoutFraction - 1);
        }
        return digits;
    }

    /** {@return the columns of a table's primary key, in their order} */
    List<String> primaryKey(LiveName name) throws SQLException {
        Map<Integer, String> columns = new TreeMap<>();
        try (ResultSet row = data.getPrimaryKeys(catalog(name.schema()), schema(name.schema()), name.table())) {
            while (row.next()) {
                columns.put(row.getInt("KEY_SEQ"), row.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(columns.values());
    }

    private List<LiveForeignKey> foreignKeys(LiveName name) throws SQLException {
        if (family == SQLDialect.SQLITE) {
            return SqliteForeignKeys.read(this, name);
        }
        Map<String, LiveForeignKey> keys = new LinkedHashMap<>();
        try (ResultSet row = data.getImportedKeys(catalog(name.schema()), schema(name.schema()), name.table())) {
            while (row.next()) {
                String key = row.getString("FK_NAME");
                LiveForeignKey known = keys.get(key);
                if (known == null) {
                    known = new LiveForeignKey(
                            key, target(row), new LinkedHashMap<>(), onDelete(row.getInt("DELETE_RULE")));
                    keys.put(key, known);
                }
                known.columns().put(row.getString("FKCOLUMN_NAME"), row.getString("PKCOLUMN_NAME"));
            }
        }
        return List.copyOf(keys.values());
    }

    private LiveName target(ResultSet row) throws SQLException {
        String schema = row.getString(CATALOGS.contains(family) ? "PKTABLE_CAT" : "PKTABLE_SCHEM");
        return new LiveName(schema == null ? "" : schema, row.getString("PKTABLE_NAME"));
    }

    private static OnDelete onDelete(int rule) {
        return switch (rule) {
            case DatabaseMetaData.importedKeyCascade -> OnDelete.CASCADE;
            case DatabaseMetaData.importedKeySetNull -> OnDelete.SET_NULL;
            default -> OnDelete.RESTRICT;
        };
    }

    private List<LiveIndex> indexes(LiveName name) throws SQLException {
        Map<String, Map<Integer, String>> columns = new LinkedHashMap<>();
        Set<String> unique = new HashSet<>();
        try (ResultSet row =
                data.getIndexInfo(catalog(name.schema()), schema(name.schema()), name.table(), false, true)) {
            while (row.next()) {
                String index = row.getString("INDEX_NAME");
                if (index != null && isWhole(row)) {
                    columns.computeIfAbsent(index, any -> new TreeMap<>())
                            .put(row.getInt("ORDINAL_POSITION"), indexed(row.getString("COLUMN_NAME")));
                    if (!row.getBoolean("NON_UNIQUE")) {
                        unique.add(index);
                    }
                }
            }
        }
        List<LiveIndex> indexes = new ArrayList<>();
        columns.forEach(
                (index, each) -> indexes.add(new LiveIndex(List.copyOf(each.values()), unique.contains(index))));
        return indexes;
    }

    /** An index on some rows of the table finds not all of them. */
    private boolean isWhole(ResultSet row) throws SQLException {
        return family != SQLDialect.POSTGRES || row.getString("FILTER_CONDITION") == null;
    }

    /** PostgreSQL's driver leaves the quotes within a name doubled. */
    private String indexed(@Nullable String column) {
        if (column == null) {
            return "";
        }
        return family == SQLDialect.POSTGRES ? column.replace("\"\"", "\"") : column;
    }

    private @Nullable String catalog(String schema) {
        return CATALOGS.contains(family) ? schema : null;
    }

    private @Nullable String schema(String schema) {
        return CATALOGS.contains(family) || schema.isEmpty() ? null : schema;
    }

    private String pattern(String name) throws SQLException {
        String escape = data.getSearchStringEscape();
        return name.replace(escape, escape + escape).replace("%", escape + "%").replace("_", escape + "_");
    }
}
