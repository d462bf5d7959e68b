package dev.throughline.processor.read;

import dev.throughline.processor.model.Column;
import dev.throughline.processor.model.SqlType;
import dev.throughline.processor.report.Code;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * The sizes that an annotation says of a column: refuses those that its type has not, and those that are too small.
 *
 * @param annotation the annotation
 * @param subject the component, for messages
 * @param findings what is met on the way
 */
record ColumnSizes(AnnotationView annotation, String subject, Findings findings) {
    private static final String LENGTH = "length";

    void require(Column column, TypeView type) {
        requireFit(
                LENGTH,
                column,
                EnumSet.of(SqlType.VARCHAR, SqlType.VARBINARY, SqlType.ENUM),
                "String, byte[] and enums");
        requireFit(
                "precision", column, EnumSet.of(SqlType.DECIMAL, SqlType.DECIMAL_INTEGER), "BigDecimal and BigInteger");
        requireFit("scale", column, EnumSet.of(SqlType.DECIMAL), "BigDecimal");
        if (column.type().sql() == SqlType.ENUM && annotation.isWritten(LENGTH)) {
            requireRoom(column, type);
        }
    }

    private void requireFit(String member, Column column, Set<SqlType> types, String spoken) {
        if (annotation.isWritten(member) && !types.contains(column.type().sql())) {
            findings.problem(
                    Code.COLUMN_SIZE,
                    annotation.origin(member),
                    subject,
                    member,
                    TypeView.spoken(column.type().type()),
                    spoken);
        }
    }

    /** An enum is kept by the names of its constants. */
    private void requireRoom(Column column, TypeView type) {
        int length = column.type().length();
        type.element().stream()
                .flatMap(element -> element.getEnclosedElements().stream())
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(constant -> constant.getSimpleName().toString())
                .max(Comparator.comparingInt(String::length))
                .filter(longest -> length > 0 && longest.length() > length)
                .ifPresent(longest -> findings.problem(
                        Code.COLUMN_ENUM_LENGTH,
                        annotation.origin(LENGTH),
                        subject,
                        longest,
                        type.spoken(),
                        longest.length(),
                        length));
    }
}
