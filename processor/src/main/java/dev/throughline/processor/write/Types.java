package dev.throughline.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.throughline.processor.model.ColumnType;
import dev.throughline.processor.model.Key;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Sort;
import dev.throughline.processor.model.Sortable;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Types and expressions that several generated classes have in common. */
final class Types {
    /** Digits of a second. */
    private static final int MICROSECONDS = 6;

    private Types() {}

    /** {@return the type of a model's key} Unknown, it is an {@code Object}: then there is an error anyway. */
    static TypeName key(Key key) {
        if (key instanceof Key.Id id) {
            return id.column().type().boxed();
        }
        return key instanceof Key.Pair pair
                ? ParameterizedTypeName.get(
                        RuntimeTypes.LINK_KEY,
                        pair.owner().target().key(),
                        pair.target().target().key())
                : ClassName.OBJECT;
    }

    static Modifier[] visibility(boolean isPublic, Modifier... others) {
        List<Modifier> modifiers = new java.util.ArrayList<>(List.of(others));
        if (isPublic) {
            modifiers.add(0, Modifier.PUBLIC);
        }
        return modifiers.toArray(Modifier[]::new);
    }

    static TypeName nullable(TypeName type, boolean nullable, Model.Visible visible) {
        return nullable && visible.nullable() && !type.isPrimitive()
                ? type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build())
                : type;
    }

    /** {@return jOOQ's type of a column} */
    static CodeBlock dataType(ColumnType type, boolean nullable, boolean identity) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.$L", RuntimeTypes.SQL_DATA_TYPE, constant(type));
        code.add(identity ? ".identity(true)" : nullable ? ".null_()" : ".notNull()");
        return switch (type.sql()) {
            case ENUM ->
                code.add(
                                ".asConvertedDataType(new $T<>(String.class, $T.class))",
                                RuntimeTypes.ENUM_CONVERTER,
                                type.type())
                        .build();
            default -> code.build();
        };
    }

    private static String constant(ColumnType type) {
        String name = type.sql().name();
        return switch (type.sql()) {
            case VARCHAR, ENUM -> type.length() > 0 ? "VARCHAR(" + type.length() + ")" : "CLOB";
            case VARBINARY -> type.length() > 0 ? "VARBINARY(" + type.length() + ")" : "BLOB";
            case DECIMAL -> name + "(" + type.precision() + ", " + type.scale() + ")";
            case DECIMAL_INTEGER -> name + "(" + type.precision() + ")";
            case LOCALTIME, LOCALDATETIME, OFFSETTIME, OFFSETDATETIME, INSTANT -> name + "(" + MICROSECONDS + ")";
            default -> name;
        };
    }

    /** {@return one item of an order, by a column of {@code variable}; none, where there is no such column} */
    static Optional<CodeBlock> sort(Sort sort, String variable, List<Sortable> columns) {
        return columns.stream()
                .filter(column -> column.component().equals(sort.component()))
                .findFirst()
                .map(column ->
                        CodeBlock.of("$L.$L$L", variable, column.constant(), sort.isDescending() ? ".desc()" : ""));
    }
}
