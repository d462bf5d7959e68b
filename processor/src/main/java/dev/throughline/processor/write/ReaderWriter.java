package dev.throughline.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.throughline.processor.model.Column;
import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.Creation;
import dev.throughline.processor.model.Embedded;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.ManyToMany;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Unknown;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the method of a table that makes a model of a row.
 *
 * @param model the model
 */
record ReaderWriter(Model model) {
    /** What a line has room for besides {@code return new …(…)}. */
    private static final int LINE = 80;

    MethodSpec write() {
        ClassName type = model.names().model();
        MethodSpec.Builder reader = MethodSpec.methodBuilder("readRow")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.ROW, "row")
                .returns(type);
        // an embedded record has lines of its own, and so has all else then
        int length = model.creation().arguments().stream()
                .mapToInt(argument -> value(argument).toString().length() + 2)
                .sum();
        boolean isLong =
                !model.embedded().isEmpty() || length + type.simpleName().length() > LINE;
        CodeBlock arguments = model.creation().arguments().stream()
                .map(this::value)
                .map(value -> CodeBlock.of(isLong ? "\n$L" : "$L", value))
                .collect(CodeBlock.joining(isLong ? "," : ",$W"));
        if (model.creation().settings().isEmpty()) {
            return reader.addStatement("return new $T($L)", type, arguments).build();
        }
        reader.addStatement("$1T model = new $1T($2L)", type, arguments);
        for (Creation.Setting setting : model.creation().settings()) {
            String pattern = setting.isMethod() ? "model.$L($L)" : "model.$L = $L";
            reader.addStatement(pattern, setting.by(), value(setting.component()));
        }
        return reader.addStatement("return model").build();
    }

    private CodeBlock value(String component) {
        return model.components().stream()
                .filter(found -> found.name().equals(component))
                .findFirst()
                .map(this::value)
                .orElseThrow();
    }

    private static CodeBlock nothing(TypeName type) {
        if (type.equals(TypeName.BOOLEAN)) {
            return CodeBlock.of("false");
        }
        return type.isPrimitive() ? CodeBlock.of("($T) 0", type) : CodeBlock.of("null");
    }

    private CodeBlock value(Component component) {
        if (component instanceof Column column) {
            return CodeBlock.of("row.get($L)", column.constant());
        }
        if (component instanceof Embedded record) {
            CodeBlock values = record.columns().stream().map(this::value).collect(CodeBlock.joining(",$W"));
            CodeBlock columns = record.columns().stream()
                    .map(column -> CodeBlock.of("$L", column.constant()))
                    .collect(CodeBlock.joining(",$W"));
            return CodeBlock.of("row.embedded(\n$>$>() -> new $T($L),\n$L)$<$<", record.type(), values, columns);
        }
        if (component instanceof ForeignKey key) {
            CodeBlock columns = key.fields().stream()
                    .map(field -> CodeBlock.of("$L", field.constant()))
                    .collect(CodeBlock.joining(", "));
            return key.isSingle()
                    ? CodeBlock.of("row.ref(Keys.$L, $L)", key.key(), columns)
                    : CodeBlock.of("row.ref(Keys.$L, $T.of($L))", key.key(), List.class, columns);
        }
        if (component instanceof ManyToMany relation && relation.carrier() != ManyToMany.Carrier.WRONG) {
            String call = relation.carrier() == ManyToMany.Carrier.LINKS ? "links" : "many";
            return CodeBlock.of("row.$L($T.LINK)", call, relation.relation().proxy());
        }
        return component instanceof Unknown unknown ? nothing(unknown.type()) : CodeBlock.of("null");
    }
}
