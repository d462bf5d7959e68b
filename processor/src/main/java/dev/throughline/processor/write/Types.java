package dev.throughline.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.throughline.processor.model.ColumnType;
import dev.throughline.processor.model.Declaration;
import dev.throughline.processor.model.Deprecation;
import dev.throughline.processor.model.Key;
import dev.throughline.processor.model.KeyType;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Sort;
import dev.throughline.processor.model.Sortable;
import dev.throughline.processor.model.SqlType;
import dev.throughline.processor.model.Stored;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Types and expressions that several generated classes have in common. */
final class Types {
    private Types() {}

    /** {@return the type of a model's key} Unknown, it is an {@code Object}: then there is an error anyway. */
    static TypeName key(Key key) {
        return key instanceof Key.Missing lost ? lost.type() : keyType(key).name();
    }

    /** {@return what a known key is made of} */
    static KeyType keyType(Key key) {
        if (key instanceof Key.Id id) {
            return id.type();
        }
        Key.Pair pair = (Key.Pair) key;
        TypeName type = ParameterizedTypeName.get(
                RuntimeTypes.LINK_KEY,
                pair.owner().target().key(),
                pair.target().target().key());
        return new KeyType.Composite(
                type,
                List.of(
                        new KeyType.Part("owner", pair.owner().part().type()),
                        new KeyType.Part("target", pair.target().part().type())));
    }

    /** {@return the constants of all columns of these, as in {@code POST.AUTHOR_ID}} */
    static CodeBlock constants(Model model, Stored... stored) {
        return constants(CodeBlock.of("$L", model.names().constant()), stored);
    }

    static CodeBlock constants(CodeBlock table, Stored... stored) {
        return Stream.of(stored)
                .flatMap(each -> each.fields().stream())
                .map(field -> CodeBlock.of("$L.$L", table, field.constant()))
                .collect(CodeBlock.joining(",$W"));
    }

    static Modifier[] visibility(boolean isPublic, Modifier... others) {
        List<Modifier> modifiers = new java.util.ArrayList<>(List.of(others));
        if (isPublic) {
            modifiers.add(0, Modifier.PUBLIC);
        }
        return modifiers.toArray(Modifier[]::new);
    }

    /** {@return what says that a member is deprecated since the declaration is that it is written for} */
    static List<AnnotationSpec> deprecated(Declaration declaration) {
        return deprecated(declaration.deprecation());
    }

    static List<AnnotationSpec> deprecated(Deprecation deprecation) {
        return switch (deprecation) {
            case NONE -> List.of();
            case DEPRECATED -> List.of(AnnotationSpec.builder(Deprecated.class).build());
            case FOR_REMOVAL ->
                List.of(AnnotationSpec.builder(Deprecated.class)
                        .addMember("forRemoval", "true")
                        .build());
        };
    }

    static TypeName nullable(TypeName type, boolean nullable, Model.Visible visible) {
        return nullable && visible.nullable() && !type.isPrimitive()
                ? type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build())
                : type;
    }

    /** {@return jOOQ's type of a column, and the enum of whose constants it has the names} */
    static CodeBlock dataType(ColumnType type, boolean nullable, boolean identity) {
        CodeBlock sql = type(type);
        CodeBlock.Builder code =
                CodeBlock.builder().add(identity ? "identity($L)" : nullable ? "$L.null_()" : "$L.notNull()", sql);
        if (type.converter() != null) {
            return code.add(".asConvertedDataType(new $T())", type.converter()).build();
        }
        return type.sql() == SqlType.ENUM ? code.add(", $T.class", type.type()).build() : code.build();
    }

    /** Decimal numbers and times are of the runtime's own types, which keep them whole on each database. */
    private static CodeBlock type(ColumnType type) {
        String name = type.sql().name();
        return switch (type.sql()) {
            case VARCHAR, ENUM -> jooq(type.length() > 0 ? "VARCHAR(" + type.length() + ")" : "CLOB");
            case VARBINARY -> jooq(type.length() > 0 ? "VARBINARY(" + type.length() + ")" : "BLOB");
            case DECIMAL -> runtime("decimal(" + type.precision() + ", " + type.scale() + ")");
            case DECIMAL_INTEGER -> runtime("integer(" + type.precision() + ")");
            case LOCALDATE, LOCALTIME, LOCALDATETIME, OFFSETTIME, OFFSETDATETIME, INSTANT -> runtime(name);
            default -> jooq(name);
        };
    }

    private static CodeBlock jooq(String type) {
        return CodeBlock.of("$T.$L", RuntimeTypes.SQL_DATA_TYPE, type);
    }

    private static CodeBlock runtime(String type) {
        return CodeBlock.of("$T.$L", RuntimeTypes.COLUMN_TYPES, type);
    }

    /** {@return one item of an order, by columns of {@code variable}; none, where there is no such component} */
    static Stream<CodeBlock> sort(Sort sort, String variable, List<Sortable> sortable) {
        return sortable.stream()
                .filter(item -> item.component().equals(sort.component()))
                .limit(1)
                .flatMap(item -> item.constants().stream())
                .map(constant -> CodeBlock.of("$L.$L$L", variable, constant, sort.isDescending() ? ".desc()" : ""));
    }
}
