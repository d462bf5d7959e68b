package dev.throughline.internal.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Named;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.Schema;

/**
 * The database schemas that models name.
 *
 * @param schemas those schemas, as this context maps them
 */
public record Namespaces(List<Schema> schemas) {
    /** {@return the schemas that these tables name; none where the context is told to write none} */
    public static Namespaces of(List<Source> sources, DSLContext dsl) {
        Map<String, Schema> byName = new LinkedHashMap<>();
        if (!Boolean.FALSE.equals(dsl.settings().isRenderSchema())) {
            for (Source source : sources) {
                Schema named = source.table().getSchema();
                Schema mapped = named == null ? null : dsl.map(named);
                if (mapped != null && !mapped.getName().isEmpty()) {
                    byName.putIfAbsent(mapped.getName(), mapped);
                }
            }
        }
        return new Namespaces(List.copyOf(byName.values()));
    }

    /** {@return the statements that create those that are missing, not sent} */
    public List<Query> create(DSLContext dsl) {
        requireNone(dsl);
        List<Query> statements = new ArrayList<>();
        schemas.forEach(schema -> statements.add(dsl.createSchemaIfNotExists(schema)));
        return statements;
    }

    /** {@return those that there are not} */
    List<Schema> missing(DSLContext dsl) {
        if (schemas.isEmpty() || dsl.family() == SQLDialect.SQLITE) {
            return List.of();
        }
        Set<String> found = dsl.meta().getSchemas().stream().map(Named::getName).collect(Collectors.toSet());
        return schemas.stream()
                .filter(schema -> !found.contains(schema.getName()))
                .toList();
    }

    /** Refuses SQLite, which takes a schema for an attached database, and has no foreign keys into one. */
    private void requireNone(DSLContext dsl) {
        if (dsl.family() == SQLDialect.SQLITE && !schemas.isEmpty()) {
            throw new IllegalStateException(
                    "SQLite has no schemas, and a model names "
                            + schemas.get(0).getName()
                            + ". Leave them out with jOOQ's Settings (withRenderSchema(false)), or leave out @Model(schema = …).");
        }
    }

    /** Refuses a database without one of the schemas. */
    public void require(DSLContext dsl) {
        requireNone(dsl);
        missing(dsl).stream().findFirst().ifPresent(schema -> {
            throw new IllegalStateException("There is no schema " + schema.getName()
                    + " in this database, and create makes tables only. Call createSchemas first, or map the name to another with"
                    + " jOOQ's Settings (RenderMapping).");
        });
    }
}
