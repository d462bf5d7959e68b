package dev.throughline.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.throughline.processor.model.Automatic;
import dev.throughline.processor.model.Column;
import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.Embedded;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Stored;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the values of a model: a method a column. */
final class ValuesWriter {
    private final Model model;
    private final ClassName values;
    private final ClassName table;
    private final String constant;

    ValuesWriter(Model model) {
        this.model = model;
        this.values = model.names().values();
        this.table = model.names().table();
        this.constant = model.names().constant();
    }

    TypeSpec.Builder write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(values)
                .addModifiers(Types.visibility(model.isPublic(), Modifier.FINAL))
                .superclass(ParameterizedTypeName.get(RuntimeTypes.VALUES, values))
                .addJavadoc(
                        "What to write of one {@link $T}: the columns that are named.\nOne that is not named is left "
                                + "as it is, or null in a new row.",
                        model.names().model())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Types.visibility(model.isPublic()))
                        .addJavadoc("No values yet.")
                        .build());
        model.addedKeys().forEach(key -> setters(key).forEach(type::addMethod));
        model.components().forEach(component -> setters(component).forEach(type::addMethod));
        return type.addMethod(of());
    }

    private List<MethodSpec> setters(Component component) {
        if (component instanceof Column column && column.automatic() != Automatic.VERSION) {
            return List.of(setter(column));
        }
        if (component instanceof Embedded record) {
            return List.of(setter(record));
        }
        return component instanceof ForeignKey key ? List.of(byModel(key), byReference(key), byKey(key)) : List.of();
    }

    private MethodSpec setter(Embedded record) {
        CodeBlock parts = record.columns().stream()
                .map(column -> CodeBlock.of(
                        "set($L, $N, $T::$L)", place(column), record.name(), record.type(), Embedded.part(column)))
                .collect(CodeBlock.joining("\n."));
        return MethodSpec.methodBuilder(record.name())
                .addAnnotations(Types.deprecated(record.declaration()))
                .addModifiers(Types.visibility(model.isPublic() && record.isPublic()))
                .addJavadoc(
                        "{@code $L}: $L.\n\n",
                        record.columns().stream().map(Docs::inSql).collect(Collectors.joining(", ")),
                        Docs.link(model.names().model(), record.declaration()))
                .addJavadoc("@param $L all of it\n@return these values", record.name())
                .addParameter(Types.nullable(record.type(), record.nullable(), model.visible()), record.name())
                .returns(values)
                .addStatement("return $L", parts)
                .build();
    }

    private MethodSpec setter(Column column) {
        TypeName type = Types.nullable(column.type().type(), column.nullable(), model.visible());
        CodeBlock call = CodeBlock.of("set($L, $N)", place(column), column.name());
        return setting(column, column.name(), type, "the value", call);
    }

    private MethodSpec byModel(ForeignKey key) {
        ClassName target = key.target().names().model();
        CodeBlock call = CodeBlock.of("setRow($T.Keys.$L, $N)", table, key.key(), key.name());
        return setting(key, key.name(), target, "the row, which has been written before", call);
    }

    private MethodSpec byReference(ForeignKey key) {
        TypeName type = ParameterizedTypeName.get(
                RuntimeTypes.REF, key.target().names().model(), key.target().key());
        CodeBlock call = CodeBlock.of("setRef($T.Keys.$L, $N)", table, key.key(), key.name());
        return setting(key, key.name(), type, "the row, loaded or not", call);
    }

    private MethodSpec byKey(ForeignKey key) {
        TypeName type = Types.nullable(key.target().key(), key.nullable(), model.visible());
        return setting(
                key, key.name() + "Id", type, "the row's key", CodeBlock.of("set($L, $NId)", place(key), key.name()));
    }

    private MethodSpec setting(Stored stored, String name, TypeName type, String parameter, CodeBlock call) {
        boolean isPublic = model.isPublic()
                && (!(stored instanceof ForeignKey key) || key.target().isPublic());
        return MethodSpec.methodBuilder(name)
                .addAnnotations(Types.deprecated(stored.declaration()))
                .addModifiers(Types.visibility(isPublic))
                .addJavadoc("{@code $L}: $L.\n\n", Docs.inSql(stored), Docs.declaration(model, stored))
                .addJavadoc("@param $L $L\n@return these values", name, parameter)
                .addParameter(type, name)
                .returns(values)
                .addStatement("return $L", call)
                .build();
    }

    private MethodSpec of() {
        CodeBlock.Builder chain = CodeBlock.builder().add("return new $T()$>$>", values);
        model.components().forEach(component -> chain.add(given(component)));
        return MethodSpec.methodBuilder("of")
                .addModifiers(Types.visibility(model.isPublic(), Modifier.STATIC))
                .addJavadoc("{@return what a model says} A null key is not given, nor is a null {@code Ref}.\n\n")
                .addJavadoc("@param model the model")
                .addParameter(model.names().model(), "model")
                .returns(values)
                .addCode(chain.add(";\n$<$<").build())
                .build();
    }

    private CodeBlock given(Component component) {
        if (component instanceof Column column) {
            String call = model.isId(column) && !column.isPrimitive() ? "given" : "set";
            return CodeBlock.of(
                    "\n.$L($L, model.$L)",
                    call,
                    place(column),
                    column.declaration().access());
        }
        if (component instanceof Embedded record) {
            return CodeBlock.of(
                    "\n.$L(model.$L)", record.name(), record.declaration().access());
        }
        return component instanceof ForeignKey key
                ? CodeBlock.of(
                        "\n.given($L, key(model.$L))",
                        place(key),
                        key.declaration().access())
                : CodeBlock.of("");
    }

    /** {@return whether the table's own constant is named} */
    boolean namesTable() {
        return constant.indexOf('$') < 0
                && model.stored().stream().anyMatch(stored -> stored.fields().size() == 1);
    }

    /** What a value is written to: a column, or a foreign key of several. */
    private CodeBlock place(Stored stored) {
        return stored instanceof ForeignKey key && !key.isSingle()
                ? CodeBlock.of("$T.Keys.$L", table, key.key())
                : CodeBlock.of(
                        "$T." + constant.replace("$", "$$") + ".$L",
                        table,
                        stored.fields().get(0).constant());
    }
}
