package dev.throughline;

import dev.throughline.internal.schema.Ddl;
import dev.throughline.internal.schema.Namespaces;
import dev.throughline.internal.schema.Source;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * The tables of some models: creates and drops them. Immutable. Names are written as the context's settings say, so a schema that they
 * map to another is created there.
 */
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
                .map(table -> new Source(table, table.modelReferences()))
                .toList()));
    }

    /**
     * Creates tables, keys, foreign keys and indexes: a statement a table, one an index, and one a foreign key that leads to a
     * table that could not be created before.
     *
     * @throws IllegalStateException where a model names a schema ({@code @Model(schema = …)}) that there is not, which {@link
     *     #createSchemas} would create; on SQLite where the connection does not enforce foreign keys
     */
    public void create(DSLContext dsl) {
        ddl.requireForeignKeys(dsl);
        Namespaces.of(ddl.sources(), dsl).require(dsl);
        statements(dsl).forEach(Query::execute);
    }

    /**
     * Creates the schemas that models name with {@code @Model(schema = …)}, those that there are not; {@code create schema if not
     * exists}. Never called by {@link #create}: who may create tables is seldom one who may create schemas.
     *
     * @throws IllegalStateException on SQLite, which has no schemas, where a model names one
     */
    public void createSchemas(DSLContext dsl) {
        Namespaces.of(ddl.sources(), dsl).create(dsl).forEach(Query::execute);
    }

    /**
     * Drops the tables, those that refer to others first; one that is not there is passed over. Where tables refer to each other, the
     * foreign keys between them go first; on SQLite, which cannot drop keys, all goes in one transaction.
     */
    public void drop(DSLContext dsl) {
        ddl.drop(dsl);
    }

    /** {@return the statements that {@link #create} sends, not sent} */
    public List<Query> statements(DSLContext dsl) {
        return ddl.create(dsl);
    }

    /**
     * {@return the statements of {@link #create} as a script, each ended by a semicolon and a line break} Needs no connection. It can
     * be the first migration of Flyway or Liquibase.
     *
     * @param dialect the database to write for
     */
    public String ddl(SQLDialect dialect) {
        DSLContext dsl = DSL.using(dialect, new Settings().withRenderFormatted(true));
        StringBuilder script = new StringBuilder();
        statements(dsl).forEach(statement -> script.append(dsl.renderInlined(statement))
                .append(";\n"));
        return script.toString();
    }
}
