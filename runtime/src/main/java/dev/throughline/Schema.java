package dev.throughline;

import dev.throughline.internal.schema.Ddl;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Query;

/** The tables of some models: creates and drops them. Immutable. */
public final class Schema {
    private final Ddl ddl;

    private Schema(Ddl ddl) {
        this.ddl = ddl;
    }

    /**
     * {@return the schema of these tables}
     *
     * @param tables generated tables, in any order; a table that others refer to is among them
     * @throws IllegalArgumentException where two tables or constraints have the same name, or one refers to a table that is not
     *     among them; the message names them
     */
    public static Schema of(ModelTable<?, ?>... tables) {
        return new Schema(Ddl.of(Stream.of(tables)
                .map(table -> new Ddl.Source(table, table.modelReferences()))
                .toList()));
    }

    /**
     * Creates tables, keys, foreign keys and indexes: a statement a table, and one an index.
     *
     * @throws IllegalStateException on SQLite where the connection does not enforce foreign keys
     */
    public void create(DSLContext dsl) {
        ddl.requireForeignKeys(dsl);
        statements(dsl).forEach(Query::execute);
    }

    /** Drops the tables, those that refer to others first; one that is not there is passed over. */
    public void drop(DSLContext dsl) {
        ddl.drop(dsl).forEach(Query::execute);
    }

    /** {@return the statements that {@link #create} sends, not sent} */
    public List<Query> statements(DSLContext dsl) {
        return ddl.create(dsl);
    }
}
