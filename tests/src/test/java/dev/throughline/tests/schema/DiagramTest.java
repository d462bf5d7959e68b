package dev.throughline.tests.schema;

import static dev.throughline.tests.types.SampleTable.SAMPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.throughline.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A diagram calls types as SQL does. */
class DiagramTest {
    @Test
    void typesAreThoseOfSql() {
        assertEquals(
                List.of(
                        "bigint id PK",
                        "tinyint tiny",
                        "smallint small",
                        "integer whole",
                        "bigint large",
                        "real real",
                        "double precise",
                        "boolean yes",
                        "varchar(80) string",
                        "clob text",
                        "decimal decimal",
                        "decimal big",
                        "varbinary(40) bytes",
                        "blob blob",
                        "uuid uuid",
                        "date date",
                        "time time",
                        "timestamp date_time",
                        "timestamp_with_time_zone offset",
                        "timestamp_with_time_zone instant",
                        "json json",
                        "jsonb jsonb",
                        "varchar(255) mood"),
                Schema.of(SAMPLE)
                        .diagram()
                        .lines()
                        .filter(line -> line.startsWith("        "))
                        .map(String::strip)
                        .toList());
    }
}
