package dev.throughline.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Stored;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the keys of a table: a class of its own in it, so that tables that refer to each other can be loaded in any order.
 *
 * @param model the model
 */
record KeysWriter(Model model) {
    private static final String UNIQUE = "UNIQUE";

    Optional<TypeSpec> write() {
        List<CodeBlock> unique = unique();
        if (model.foreignKeys().isEmpty() && unique.isEmpty()) {
            return Optional.empty();
        }
        TypeSpec.Builder type = TypeSpec.classBuilder("Keys")
                .addModifiers(Types.visibility(model.isPublic(), Modifier.STATIC, Modifier.FINAL))
                .addJavadoc(
                        "The keys of the table; apart from it, so that tables that refer to each other can be loaded in "
                                + "any order.");
        model.foreignKeys().forEach(key -> type.addField(reference(key)));
        if (!unique.isEmpty()) {
            type.addField(FieldSpec.builder(listOfKeys(), UNIQUE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$T.of($>$>$L$<$<)", List.class, joined(unique))
                    .build());
        }
        return Optional.of(type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build());
    }

    /** {@return the method that tells the foreign keys} */
    Optional<MethodSpec> references() {
        List<CodeBlock> keys = model.foreignKeys().stream()
                .map(key -> CodeBlock.of("Keys.$L", key.key()))
                .toList();
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(TableWriter.overriding("modelReferences", Modifier.PROTECTED)
                        .returns(TableWriter.listOf(RuntimeTypes.REFERENCE, 2))
                        .addStatement("return $T.of($L)", List.class, CodeBlock.join(keys, ", "))
                        .build());
    }

    /** {@return the method that tells the unique keys} */
    Optional<MethodSpec> uniqueKeys() {
        return unique().isEmpty()
                ? Optional.empty()
                : Optional.of(TableWriter.overriding("getUniqueKeys", Modifier.PUBLIC)
                        .returns(listOfKeys())
                        .addStatement("return Keys.$L", UNIQUE)
                        .build());
    }

    private FieldSpec reference(ForeignKey key) {
        TypeName type = ParameterizedTypeName.get(
                RuntimeTypes.REFERENCE,
                key.target().names().model(),
                key.target().key());
        return FieldSpec.builder(type, key.key(), Types.visibility(isPublic(key), Modifier.STATIC, Modifier.FINAL))
                .addAnnotations(Types.deprecated(key.declaration()))
                .addJavadoc("Names {@link $T}s: $L.", key.target().names().model(), Docs.declaration(model, key))
                .initializer(
                        "$>$>\n$T.of($L, $S, $T.$L, $T.$L, $L)$<$<",
                        RuntimeTypes.REFERENCE,
                        ModelTypeWriter.CONSTANT,
                        key.name(),
                        key.target().names().table(),
                        ModelTypeWriter.CONSTANT,
                        RuntimeTypes.ON_DELETE,
                        key.onDelete(),
                        columns(key))
                .build();
    }

    private boolean isPublic(ForeignKey key) {
        return model.isPublic() && key.target().isPublic();
    }

    private List<CodeBlock> unique() {
        Stream<Stored> single = model.stored().stream().filter(Stored::unique);
        return Stream.concat(
                        single.map(this::columns),
                        model.pairs().stream().map(pair -> columns(pair.owner(), pair.target())))
                .map(columns -> CodeBlock.of("unique($L, $L)", table(), columns))
                .toList();
    }

    private CodeBlock columns(Stored... stored) {
        return Types.constants(table(), stored);
    }

    /** A key that is called like its own model hides the table's constant. */
    private CodeBlock table() {
        String constant = model.names().constant();
        boolean isHidden = constant.equals(UNIQUE)
                || model.foreignKeys().stream().anyMatch(key -> key.key().equals(constant));
        return isHidden ? CodeBlock.of("$T.$L", model.names().table(), constant) : CodeBlock.of("$L", constant);
    }

    private static CodeBlock joined(List<CodeBlock> items) {
        return items.size() == 1 ? items.get(0) : CodeBlock.of("\n$L", CodeBlock.join(items, ",\n"));
    }

    private static TypeName listOfKeys() {
        return ParameterizedTypeName.get(
                ClassName.get(List.class), ParameterizedTypeName.get(RuntimeTypes.UNIQUE_KEY, RuntimeTypes.RECORD));
    }
}
