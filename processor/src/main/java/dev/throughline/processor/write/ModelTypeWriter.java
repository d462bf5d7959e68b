package dev.throughline.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.throughline.processor.model.Automatic;
import dev.throughline.processor.model.Column;
import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.Embedded;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.ManyToMany;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Names;
import dev.throughline.processor.model.Stored;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes a table's constant for what is known of its model.
 *
 * @param model the model
 */
record ModelTypeWriter(Model model) {
    static final String CONSTANT = Names.MODEL_TYPE;

    TypeName type() {
        return ParameterizedTypeName.get(
                RuntimeTypes.MODEL_TYPE,
                model.names().model(),
                Types.key(model.key()),
                model.names().table(),
                model.names().values());
    }

    FieldSpec field() {
        return FieldSpec.builder(type(), CONSTANT, Types.visibility(model.isPublic(), Modifier.STATIC, Modifier.FINAL))
                .addJavadoc(
                        "How rows become {@link $T}s, and the other way round.",
                        model.names().model())
                .initializer(model.isReadable() ? value() : CodeBlock.of("null"))
                .build();
    }

    private CodeBlock value() {
        KeyCode key = new KeyCode(model);
        Names names = model.names();
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.of(", RuntimeTypes.MODEL_TYPE)
                .add("\n$>$>$>$>$S, $L, $T::readRow)$<$<", names.model().simpleName(), names.constant(), names.table())
                .add(key.isShort() ? "\n.keyedBy($L)" : "\n.keyedBy(\n$>$>$L)$<$<", key.arguments())
                .add("\n.with($1T::new, $1T::of, $2T::new)", names.values(), names.querySet());
        return code.add(order())
                .add(primitives())
                .add(relations())
                .add(automatic())
                .add(embedded())
                .add("$<$<")
                .build();
    }

    private CodeBlock order() {
        String variable = model.names().variable();
        String items = model.orderBy().stream()
                .filter(sort -> !sort.isOfLink())
                .flatMap(sort -> Types.sort(sort, variable, model.sortable()))
                .map(CodeBlock::toString)
                .collect(Collectors.joining(", "));
        return items.isEmpty() ? CodeBlock.of("") : listed("orderedBy", items);
    }

    private CodeBlock primitives() {
        CodeBlock columns = Types.constants(
                model,
                model.components().stream()
                        .filter(component -> component instanceof Column column && column.isPrimitive())
                        .toArray(Stored[]::new));
        return columns.isEmpty() ? CodeBlock.of("") : CodeBlock.of("\n.withPrimitives($L)", columns);
    }

    private CodeBlock relations() {
        CodeBlock related = paths(
                "relatedBy",
                component -> component instanceof ForeignKey
                        || (component instanceof ManyToMany relation && relation.isHeld()));
        CodeBlock reached =
                paths("reaching", component -> component instanceof ManyToMany relation && !relation.isHeld());
        return CodeBlock.of("$L$L", related, reached);
    }

    private CodeBlock paths(String method, Predicate<Component> which) {
        String paths = model.components().stream()
                .filter(which)
                .map(component -> model.names().variable() + "." + component.name() + "()")
                .collect(Collectors.joining(", "));
        return paths.isEmpty() ? CodeBlock.of("") : listed(method, paths);
    }

    private CodeBlock automatic() {
        CodeBlock.Builder code = CodeBlock.builder();
        model.columns(Automatic.VERSION).stream()
                .limit(1)
                .forEach(version -> code.add("\n.versioned($L)", Types.constants(model, version)));
        code.add(times("created", Automatic.CREATED)).add(times("updated", Automatic.UPDATED));
        return code.build();
    }

    private CodeBlock times(String method, Automatic kind) {
        Stored[] columns = model.columns(kind).toArray(Stored[]::new);
        return columns.length == 0
                ? CodeBlock.of("")
                : CodeBlock.of("\n.$L($L)", method, Types.constants(model, columns));
    }

    private CodeBlock embedded() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Embedded record : model.embedded()) {
            Stored[] columns = record.columns().toArray(Stored[]::new);
            code.add("\n.embedding($L)", Types.constants(model, columns));
        }
        return code.build();
    }

    private CodeBlock listed(String method, String items) {
        return CodeBlock.of("\n.$L($L -> $T.of($L))", method, model.names().variable(), List.class, items);
    }
}
