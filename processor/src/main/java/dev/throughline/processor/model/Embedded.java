package dev.throughline.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A component that is a value record: its columns are those of the record, in the model's own table.
 *
 * @param declaration what the user wrote
 * @param type the record
 * @param isPublic whether other packages see it
 * @param nullable whether it may be null
 * @param columns its columns, in the order of the record
 */
public record Embedded(
        Declaration declaration, ClassName type, boolean isPublic, boolean nullable, List<Column> columns)
        implements Component {
    /** A record of columns. */
    public Embedded {
        columns = List.copyOf(columns);
    }

    /** {@return what reads a column of the record, such as {@code street}} */
    public static String part(Column column) {
        String access = column.declaration().access();
        return access.substring(access.lastIndexOf('.') + 1).replace("()", "");
    }
}
