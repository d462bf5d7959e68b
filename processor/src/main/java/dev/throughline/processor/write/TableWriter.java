package dev.throughline.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.throughline.processor.model.Automatic;
import dev.throughline.processor.model.Column;
import dev.throughline.processor.model.Field;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.Key;
import dev.throughline.processor.model.ManyToMany;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Relation;
import dev.throughline.processor.model.Stored;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the jOOQ table of a model. */
final class TableWriter {
    private final Model model;
    private final ClassName table;
    private final String constant;
    private final TypeName aliased;

    TableWriter(Model model) {
        this.model = model;
        this.table = model.names().table();
        this.constant = model.names().constant();
        this.aliased = ParameterizedTypeName.get(RuntimeTypes.TABLE, RuntimeTypes.RECORD);
    }

    TypeSpec.Builder write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(table)
                .addModifiers(Types.visibility(model.isPublic()))
                .superclass(ParameterizedTypeName.get(
                        RuntimeTypes.MODEL_TABLE, model.names().model(), table))
                .addJavadoc(
                        "The table {@code $L} of {@link $T}.",
                        sqlName(),
                        model.names().model())
                .addField(serialVersion())
                .addField(reference());
        if (hides(RuntimeTypes.DSL)) {
            type.alwaysQualify(RuntimeTypes.DSL.simpleName());
        }
        model.stored().forEach(stored -> stored.fields().forEach(field -> type.addField(column(stored, field))));
        type.addField(new ModelTypeWriter(model).field()).addMethod(constructor());
        if (isTarget()) {
            type.addMethod(pathConstructor());
        }
        model.foreignKeys().forEach(key -> type.addMethod(path(key)));
        model.relations().forEach(relation -> type.addMethod(path(relation)));
        if (model.isReadable()) {
            type.addMethod(new ReaderWriter(model).write());
        }
        type.addMethod(modelTypeMethod());
        KeysWriter keys = new KeysWriter(model);
        keys.references().ifPresent(type::addMethod);
        keys.uniqueKeys().ifPresent(type::addMethod);
        type.addMethod(as(table));
        if (isTarget()) {
            type.addType(new PathWriter(model).one()).addType(new PathWriter(model).several());
        }
        keys.write().ifPresent(type::addType);
        return type;
    }

    /** {@return whether a constant has the name of a class} It is what an expression means then. */
    private boolean hides(ClassName type) {
        Stream<String> columns = model.stored().stream()
                .flatMap(stored -> stored.fields().stream())
                .map(Field::constant);
        return Stream.concat(Stream.of(constant), columns).anyMatch(type.simpleName()::equals);
    }

    /** A link is known by its two ends: nothing refers to it. */
    private boolean isTarget() {
        return !(model.key() instanceof Key.Pair);
    }

    private String sqlName() {
        return Docs.code(model.schema().isEmpty() ? model.table() : model.schema() + "." + model.table());
    }

    static FieldSpec serialVersion() {
        return FieldSpec.builder(TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build();
    }

    private FieldSpec reference() {
        return FieldSpec.builder(table, constant, Types.visibility(model.isPublic(), Modifier.STATIC, Modifier.FINAL))
                .addJavadoc("The table {@code $L}, not aliased.", sqlName())
                .initializer("new $T($T.name($S), null)", table, RuntimeTypes.DSL, model.table())
                .build();
    }

    private FieldSpec column(Stored stored, Field field) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                RuntimeTypes.TABLE_FIELD,
                                RuntimeTypes.RECORD,
                                field.type().boxed()),
                        field.constant(),
                        Types.visibility(model.isPublic(), Modifier.FINAL))
                .addAnnotations(Types.deprecated(stored.declaration()))
                .addJavadoc("{@code $L}: $L$L.", Docs.inSql(field), of(stored), Docs.declaration(model, stored))
                .addJavadoc(more(stored))
                .initializer(
                        "column($S, $L)",
                        field.column(),
                        Types.dataType(
                                field.type(), field.nullable(), model.isId(stored) && source() == Key.Source.IDENTITY))
                .build();
    }

    private String of(Stored stored) {
        if (!(stored instanceof ForeignKey key)) {
            return "";
        }
        String part = key.isSingle() ? "" : "part of ";
        return model.addedKeys().contains(key) ? part : part + "the key of ";
    }

    private String more(Stored stored) {
        if (model.isId(stored)) {
            return primaryKey();
        }
        return stored instanceof Column column && column.automatic() != Automatic.NONE
                ? " " + column.automatic().spoken()
                : "";
    }

    private String primaryKey() {
        if (!Types.keyType(model.key()).isSingle()) {
            return " Part of the primary key.";
        }
        return " The primary key"
                + (source() == Key.Source.ASSIGNED ? ", assigned by the caller." : ", generated where it is null.");
    }

    private Key.Source source() {
        return model.key() instanceof Key.Id id ? id.source() : Key.Source.ASSIGNED;
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.NAME, "name")
                .addParameter(Types.nullable(aliased, true, model.visible()), "aliased");
        return model.schema().isEmpty()
                ? constructor.addStatement("super(name, aliased)").build()
                : constructor
                        .addStatement(
                                "super($1T.schema($1T.name($2S)), name, aliased)", RuntimeTypes.DSL, model.schema())
                        .build();
    }

    private MethodSpec pathConstructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.ROUTE, "route")
                .addStatement("super(route, $L)", constant)
                .build();
    }

    private MethodSpec path(ForeignKey key) {
        ClassName one = key.target().names().table().nestedClass("One");
        CodeBlock to = model.addedKeys().contains(key)
                ? CodeBlock.of("the {@link $T}", key.target().names().model())
                : Docs.link(model.names().model(), key.declaration());
        return MethodSpec.methodBuilder(key.name())
                .addAnnotations(Types.deprecated(key.declaration()))
                .addModifiers(Types.visibility(model.isPublic() && key.target().isPublic()))
                .addJavadoc("{@return the path to $L: its columns and paths, also for {@code selectRelated}}", to)
                .returns(one)
                .addStatement("return new $T(Keys.$L.from(this))", one, key.key())
                .build();
    }

    private MethodSpec path(ManyToMany component) {
        Relation relation = component.relation();
        return MethodSpec.methodBuilder(component.name())
                .addAnnotations(Types.deprecated(component.declaration()))
                .addModifiers(Types.visibility(model.isPublic() && relation.isPublic()))
                .addJavadoc(
                        "{@return the path to $L: conditions on what is linked$L}",
                        Docs.relation(model.names().model(), component.declaration()),
                        Docs.loading(relation))
                .returns(ProxyWriter.path(relation))
                .addStatement("return new $T<>($T.LINK.from(this))", ProxyWriter.several(relation), relation.proxy())
                .build();
    }

    private MethodSpec modelTypeMethod() {
        return overriding("modelType", Modifier.PROTECTED)
                .returns(new ModelTypeWriter(model).type())
                .addStatement("return $L", ModelTypeWriter.CONSTANT)
                .build();
    }

    static MethodSpec.Builder overriding(String name, Modifier visibility) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(visibility);
    }

    static MethodSpec as(TypeName type) {
        return overriding("as", Modifier.PUBLIC)
                .addParameter(RuntimeTypes.NAME, "alias")
                .returns(type)
                .addStatement("return new $L(alias, this)", constructed(type))
                .build();
    }

    private static CodeBlock constructed(TypeName type) {
        return type instanceof ParameterizedTypeName generic
                ? CodeBlock.of("$T<>", generic.rawType())
                : CodeBlock.of("$T", type);
    }

    static TypeName listOf(ClassName type, int wildcards) {
        TypeName any = WildcardTypeName.subtypeOf(ClassName.OBJECT);
        TypeName[] arguments = Stream.generate(() -> any).limit(wildcards).toArray(TypeName[]::new);
        return ParameterizedTypeName.get(ClassName.get(List.class), ParameterizedTypeName.get(type, arguments));
    }
}
