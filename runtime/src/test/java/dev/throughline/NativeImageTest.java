package dev.throughline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;

/** What a native image is told: jOOQ asks for the arrays of columns' types by reflection, and says so nowhere itself. */
class NativeImageTest {
    private static final String CONFIGURATION =
            "META-INF/native-image/dev.throughline/throughline-runtime/reachability-metadata.json";

    private static final Pattern TYPE = Pattern.compile("\"type\": \"([^\"]+)\"");

    @Test
    void namesTheArrayOfEachTypeThatColumnsMayHave() throws IOException {
        Set<String> arrays = new TreeSet<>();
        Stream.of(
                        SQLDataType.TINYINT,
                        SQLDataType.SMALLINT,
                        SQLDataType.INTEGER,
                        SQLDataType.BIGINT,
                        SQLDataType.REAL,
                        SQLDataType.DOUBLE,
                        SQLDataType.BOOLEAN,
                        SQLDataType.VARCHAR,
                        SQLDataType.VARBINARY,
                        SQLDataType.DECIMAL,
                        SQLDataType.DECIMAL_INTEGER,
                        SQLDataType.UUID,
                        SQLDataType.LOCALDATE,
                        SQLDataType.LOCALTIME,
                        SQLDataType.LOCALDATETIME,
                        SQLDataType.OFFSETTIME,
                        SQLDataType.OFFSETDATETIME,
                        SQLDataType.INSTANT,
                        SQLDataType.JSON,
                        SQLDataType.JSONB)
                .map(DataType::getArrayType)
                .forEach(array -> arrays.add(array.getTypeName()));
        assertEquals(arrays, named());
    }

    private static Set<String> named() throws IOException {
        Set<String> names = new TreeSet<>();
        TYPE.matcher(text()).results().forEach(result -> names.add(result.group(1)));
        return names;
    }

    private static String text() throws IOException {
        try (var file = ModelTable.class.getClassLoader().getResourceAsStream(CONFIGURATION)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
