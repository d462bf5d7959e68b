package dev.throughline;

import dev.throughline.internal.schema.Ddl;
import dev.throughline.internal.schema.Diagram;
import dev.throughline.internal.schema.ForeignKeysPragma;
import dev.throughline.internal.schema.Migration;
import dev.throughline.internal.schema.Namespaces;
import dev.throughline.internal.schema.Script;
import dev.throughline.internal.schema.Source;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * The tables of some models: creates, compares and drops them. Immutable. Names are written as the context's settings say, so a schema that they
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
     * @param tables generated tables, in any order; a table that others refer to is among them, and so is that of a relation's links
     * @throws IllegalArgumentException where two tables or constraints have the same name, or one refers to a table that is not
     *     among them, or keeps links in one; the message names them
     */
    public static Schema of(ModelTable<?, ?>... tables) {
        return new Schema(Ddl.of(Stream.of(tables)
                .map(table -> new Source(table.modelType().name(), table, table.modelReferences(), table.modelLinks()))
                .toList()));
    }

    /**
     * Creates tables, keys, foreign keys and indexes: a statement a table, one an index, and one a foreign key that leads to a
     * table that could not be created before.
     *
     * @throws IllegalStateException where a model names a schema ({@code @Model(schema = …)}) that there is not, which {@link
     *     #createSchemas} would create; on SQLite where a model names one at all, and where the connection does not enforce foreign keys
     */
    public void create(DSLContext dsl) {
        ForeignKeysPragma.require(dsl);
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
        DSLContext dsl = DSL.using(dialect);
        Script script = new Script(dsl);
        statements(dsl).forEach(script::statement);
        return script.text();
    }

    /**
     * {@return the tables, their columns and keys as an {@code erDiagram} of Mermaid} GitHub and GitLab draw it where a page has it in
     * a block of {@code mermaid}.
     */
    public String diagram() {
        return new Diagram(ddl.sources()).text();
    }

    /**
     * {@return all in which the database differs from the models; nothing where it is as {@link #create} makes it} Types are compared by
     * what they keep, not by name; a column or index that models do not know is none of their business, unless it cannot be left
     * out of an insert. A view has no keys to compare. On SQLite, which takes texts and numbers of any length, lengths and digits are
     * not compared.
     *
     * <p>Asks the driver for the tables that there are, and for the columns, keys and indexes of each.
     */
    public List<SchemaDifference> validate(DSLContext dsl) {
        return Migration.of(dsl, ddl.sources()).differences();
    }

    /**
     * Refuses a database that is not as the models say.
     *
     * @throws SchemaMismatchException where {@link #validate} finds differences; its message lists all of them
     */
    public void assertValid(DSLContext dsl) {
        List<SchemaDifference> differences = validate(dsl);
        if (!differences.isEmpty()) {
            throw new SchemaMismatchException(differences);
        }
    }

    /**
     * {@return what brings the database to the models} Nothing is sent. Tables, columns, keys and indexes that are missing are added, and
     * columns made wider; whatever drops something, or changes what there is, is left to do by hand, with the statement for it as
     * a comment in the script. Statements are in an order in which each finds what it needs.
     *
     * <p>A new column that may not be null is added as one that may; then you say what it is in the rows that there are; then it is
     * made not null, which the database refuses before.
     */
    public SchemaMigration migration(DSLContext dsl) {
        return Migration.of(dsl, ddl.sources()).whole();
    }

    /**
     * Creates the tables that there are not, and the keys and indexes that tables with all their columns lack. Columns stay as they
     * are: {@link #migration} has the statements for them.
     *
     * @return the statements that were sent, and the differences that there are still
     * @throws IllegalStateException as {@link #create} does
     */
    public SchemaMigration createIfMissing(DSLContext dsl) {
        ForeignKeysPragma.require(dsl);
        Namespaces.of(ddl.sources(), dsl).require(dsl);
        SchemaMigration missing = Migration.of(dsl, ddl.sources()).tablesAndKeys();
        missing.statements().forEach(Query::execute);
        return missing;
    }
}
