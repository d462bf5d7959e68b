package dev.throughline.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.throughline.processor.model.Column;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.Key;
import dev.throughline.processor.model.KeyType;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Stored;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Expressions that take keys apart, put them together, and find them in models.
 *
 * @param model the model whose key it is
 */
record KeyCode(Model model) {
    /** {@return the runtime's description of the key, and the function from a model to it, where the model has it} */
    CodeBlock arguments() {
        return ofModel()
                .map(function -> CodeBlock.of(isShort() ? "$L, $L" : "$L,\n$L", description(), function))
                .orElseGet(this::description);
    }

    /** {@return whether both have room in a line} */
    boolean isShort() {
        return isPlain() && (!model.addedKeys().isEmpty() || model.key().parts().get(0) instanceof Column);
    }

    private CodeBlock description() {
        Key key = model.key();
        CodeBlock columns = Types.constants(model, key.parts().toArray(Stored[]::new));
        if (isPlain()) {
            String factory = key instanceof Key.Id id && id.source() == Key.Source.RANDOM ? "random" : "of";
            return CodeBlock.of("$T.$L($L)", RuntimeTypes.MODEL_KEY, factory, columns);
        }
        KeyType type = Types.keyType(key);
        return CodeBlock.of(
                "$T.of(\n$>$>($T key) -> $T.of($L),\nparts -> $L,\n$L)$<$<",
                RuntimeTypes.MODEL_KEY,
                type.name(),
                List.class,
                apart(type, CodeBlock.of("key")).collect(CodeBlock.joining(", ")),
                together(type, IntStream.range(0, type.fields().size()).iterator(), ",$W"),
                columns);
    }

    /** {@return whether the key needs to be neither taken apart nor put together} */
    private boolean isPlain() {
        Key key = model.key();
        return key.parts().stream().allMatch(part -> part.fields().size() == 1)
                && (key instanceof Key.Pair || key.parts().size() == 1);
    }

    private static Stream<CodeBlock> apart(KeyType type, CodeBlock value) {
        return type instanceof KeyType.Composite composite
                ? composite.parts().stream()
                        .flatMap(part -> apart(part.type(), CodeBlock.of("$L.$L()", value, part.name())))
                : Stream.of(value);
    }

    private static CodeBlock together(KeyType type, Iterator<Integer> positions, String separator) {
        if (type instanceof KeyType.Composite composite) {
            CodeBlock parts = composite.parts().stream()
                    .map(part -> together(part.type(), positions, ", "))
                    .collect(CodeBlock.joining(separator));
            return CodeBlock.of("new $L($L)", constructed(type.name()), parts);
        }
        return CodeBlock.of("($T) parts.get($L)", type.name(), positions.next());
    }

    private static CodeBlock constructed(TypeName type) {
        return type instanceof ParameterizedTypeName generic
                ? CodeBlock.of("$T<>", generic.rawType())
                : CodeBlock.of("$T", type);
    }

    /** {@return the function from a model to its key, which is null where a part of it is; none, where the model has no key} */
    private Optional<CodeBlock> ofModel() {
        if (!(model.key() instanceof Key.Pair pair)) {
            return Optional.of(ofParts());
        }
        return model.addedKeys().isEmpty()
                ? Optional.of(CodeBlock.of(
                        "link -> new $T<>(link.$L.id(), link.$L.id())",
                        RuntimeTypes.LINK_KEY,
                        pair.owner().declaration().access(),
                        pair.target().declaration().access()))
                : Optional.empty();
    }

    private CodeBlock ofParts() {
        List<Stored> parts = model.key().parts();
        ClassName type = model.names().model();
        // the constant of a model in capitals hides the model wherever an expression may stand
        boolean isHidden = model.names().constant().equals(type.simpleName());
        if (!isHidden
                && parts.size() == 1
                && parts.get(0) instanceof Column column
                && column.declaration().isMethod()) {
            String method = column.declaration().access().replace("()", "");
            return CodeBlock.of("$T::$L", type, method);
        }
        String variable = model.names().variable();
        CodeBlock values = parts.stream().map(part -> value(variable, part)).collect(CodeBlock.joining(", "));
        CodeBlock key = parts.size() == 1
                ? values
                : CodeBlock.of("new $T($L)", model.names().key(), values);
        CodeBlock missing = parts.stream()
                .filter(part -> part instanceof ForeignKey || parts.size() > 1)
                .filter(part -> !(part instanceof Column column && column.isPrimitive()))
                .map(part -> CodeBlock.of(
                        "$L.$L == null", variable, part.declaration().access()))
                .collect(CodeBlock.joining(" || "));
        return missing.isEmpty()
                ? CodeBlock.of("$L -> $L", variable, key)
                : CodeBlock.of("$L -> $L$W? null : $L", variable, missing, key);
    }

    private static CodeBlock value(String variable, Stored part) {
        String access = part.declaration().access();
        return CodeBlock.of("$L.$L$L", variable, access, part instanceof ForeignKey ? ".id()" : "");
    }
}
