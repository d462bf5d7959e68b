package dev.throughline.internal.schema;

import dev.throughline.SchemaDifference;
import dev.throughline.SchemaDifference.Kind;
import dev.throughline.internal.schema.live.LiveName;
import dev.throughline.internal.schema.live.LiveTable;
import dev.throughline.internal.schema.live.LiveTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** How MariaDB compares texts: what folds case finds rows, and refuses keys, that differ in it. */
final class Collations {
    private static final Field<String> COLUMN = DSL.field(DSL.name("column_name"), String.class);
    private static final Field<String> COLLATION = DSL.field(DSL.name("collation_name"), String.class);

    /** As text: settings may leave out or map the schemas of what jOOQ writes. */
    private static final String TEXT_COLUMNS = "select column_name, collation_name from information_schema.columns"
            + " where table_schema = {0} and table_name = {1} and collation_name is not null";

    private Collations() {}

    static List<Finding> compare(DSLContext dsl, List<Source> sources, LiveTables live) {
        List<Finding> findings = new ArrayList<>();
        if (dsl.family() == SQLDialect.MARIADB || dsl.family() == SQLDialect.MYSQL) {
            for (Source source : sources) {
                live.find(source.table()).ifPresent(table -> findings.addAll(compare(dsl, source, table)));
            }
        }
        return findings;
    }

    private static List<Finding> compare(DSLContext dsl, Source source, LiveTable live) {
        List<String> columns = new ArrayList<>();
        List<String> collations = new ArrayList<>();
        for (Record2<String, String> row : textColumns(dsl, live.name())) {
            boolean ours = source.table().fieldStream().anyMatch(field -> live.nameOf(field.getName())
                    .equals(row.value1()));
            if (ours && !isAsWritten(row.value2())) {
                columns.add(row.value1());
                if (!collations.contains(row.value2())) {
                    collations.add(row.value2());
                }
            }
        }
        if (columns.isEmpty()) {
            return List.of();
        }
        String table = Wording.name(source.table());
        String message = table + ": " + Wording.list(columns) + ": compared by " + Wording.list(collations)
                + ", which takes different texts for the same or cannot keep all characters; " + Ddl.MARIADB_COLLATION
                + " was expected.";
        return List.of(Finding.byHand(
                new SchemaDifference(
                        Kind.COLLATION,
                        table,
                        Wording.list(columns),
                        Ddl.MARIADB_COLLATION,
                        Wording.list(collations),
                        message),
                dsl.query(
                        "alter table {0} convert to character set utf8mb4 collate {1}",
                        source.table(), DSL.raw(Ddl.MARIADB_COLLATION))));
    }

    private static List<Record2<String, String>> textColumns(DSLContext dsl, LiveName table) {
        return dsl.resultQuery(TEXT_COLUMNS, DSL.val(table.schema()), DSL.val(table.table()))
                .coerce(COLUMN, COLLATION)
                .fetch();
    }

    private static boolean isAsWritten(String collation) {
        String name = collation.toLowerCase(Locale.ROOT);
        return name.startsWith("utf8mb4") && (name.endsWith("_bin") || name.endsWith("_cs"));
    }
}
