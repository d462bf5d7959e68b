package dev.throughline.internal.schema.live;

import dev.throughline.ModelTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * What a database has of some tables. Read as the driver tells, since jOOQ's {@code Meta} does not know what becomes of rows when
 * the row that they name goes, and on MariaDB leaves out the indexes that are named like a foreign key.
 *
 * @param found the tables that there are
 * @param similar of those that there are not, one whose name differs in case alone
 */
public record LiveTables(Map<ModelTable<?, ?>, LiveTable> found, Map<ModelTable<?, ?>, String> similar) {
    /** {@return what this context's database has} Several statements, on one connection. */
    public static LiveTables read(DSLContext dsl, List<ModelTable<?, ?>> tables) {
        return dsl.connectionResult(connection -> new LiveReader(dsl, connection).read(tables));
    }

    /** {@return what the database has of this table} */
    public Optional<LiveTable> find(ModelTable<?, ?> table) {
        return Optional.ofNullable(found.get(table));
    }
}
