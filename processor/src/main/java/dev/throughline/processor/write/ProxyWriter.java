package dev.throughline.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.throughline.processor.model.Names;
import dev.throughline.processor.model.Relation;
import dev.throughline.processor.model.Target;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the proxy of one direction of a relation. */
final class ProxyWriter {
    private final Relation relation;
    private final Names owner;
    private final Target target;
    private final ClassName proxy;
    private final ClassName query;
    private final ClassName link;
    private final TypeName ownerKey;

    ProxyWriter(Relation relation) {
        this.relation = relation;
        this.owner = relation.owner().names();
        this.target = relation.target();
        this.proxy = relation.proxy();
        this.query = proxy.nestedClass("Query");
        this.link = relation.link().names().model();
        this.ownerKey = relation.owner().key();
    }

    TypeSpec.Builder write() {
        ClassName base = relation.link().needsValues() ? RuntimeTypes.RELATION_PROXY : RuntimeTypes.MANY_TO_MANY_PROXY;
        TypeSpec.Builder type = TypeSpec.classBuilder(proxy)
                .addModifiers(visibility(Modifier.FINAL))
                .superclass(ParameterizedTypeName.get(base, typeArguments()))
                .addJavadoc(new ProxyDoc(relation).text())
                .addField(linkConstant())
                .addMethod(constructor())
                .addMethod(ofModel())
                .addMethod(ofKey())
                .addMethod(path())
                .addMethod(ofMany(
                        "all",
                        "what is linked to each of many rows",
                        listOf(target.names().model())))
                .addMethod(ofMany("links", "what is linked to each of many rows, with the links", listOf(linked())))
                .addMethod(ofMany("counts", "how many rows are linked to each of many", ClassName.get(Long.class)));
        if (!relation.link().needsValues()) {
            type.addMethod(changing("addAll", "Links keys to each of many rows; existing links are left."));
            type.addMethod(changing("setAll", "Makes keys the only ones that are linked to each of many rows."));
        }
        return type.addMethod(changing("removeAll", "Unlinks keys from each of many rows."))
                .addMethod(copyFrom())
                .addMethod(copyFromKey())
                .addType(query());
    }

    private Modifier[] visibility(Modifier... others) {
        return Types.visibility(relation.isPublic(), others);
    }

    private TypeName[] typeArguments() {
        return new TypeName[] {
            target.names().model(),
            target.key(),
            target.names().table(),
            target.names().values(),
            link,
            relation.link().names().table(),
            relation.link().names().values(),
            query
        };
    }

    private FieldSpec linkConstant() {
        TypeName type = ParameterizedTypeName.get(
                RuntimeTypes.LINK, ownerKey, target.names().model(), link, query);
        ClassName table = relation.link().names().table();
        CodeBlock order = order();
        boolean isElsewhere = !owner.model().packageName().equals(proxy.packageName());
        return FieldSpec.builder(
                        type,
                        "LINK",
                        Types.visibility(isElsewhere && relation.isPublic(), Modifier.STATIC, Modifier.FINAL))
                .addJavadoc(
                        "How the relation goes by {@code $L}.",
                        Docs.code(relation.link().table()))
                .initializer(CodeBlock.builder()
                        .add("new $T<>(", RuntimeTypes.LINK)
                        .add("\n$>$>$S,\n", owner.model().simpleName() + "." + relation.name())
                        .add("$T.$L,\n", table, ModelTypeWriter.CONSTANT)
                        .add(
                                "$1T.Keys.$2L,\n$1T.Keys.$3L,\n",
                                table,
                                relation.ownerKey().key(),
                                relation.targetKey().key())
                        .add("$T::new)$L$L$<$<", query, relation.isSymmetrical() ? "\n.symmetrical()" : "", order)
                        .build())
                .build();
    }

    private CodeBlock order() {
        String items = relation.orderBy().stream()
                .flatMap(sort -> sort.isOfLink()
                        ? Types.sort(sort, "link", relation.link().sortable())
                        : Types.sort(sort, "row", relation.sortable()))
                .map(CodeBlock::toString)
                .collect(Collectors.joining(", "));
        return items.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(
                        "\n.orderedBy(($T row, $T link) -> $T.of($L))",
                        target.names().table(),
                        relation.link().names().table(),
                        List.class,
                        items);
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.DSL_CONTEXT, "dsl")
                .addParameter(ownerKey, owner.keyVariable())
                .addStatement("super(dsl, $L, LINK)", owner.keyVariable())
                .build();
    }

    private MethodSpec ofModel() {
        String variable = owner.variable();
        return of("the row, which has been written before", owner.model(), variable)
                .addStatement(
                        "return new $T(dsl, $T.$L.requireKey($L))",
                        proxy,
                        owner.table(),
                        ModelTypeWriter.CONSTANT,
                        variable)
                .build();
    }

    private MethodSpec ofKey() {
        String variable = owner.keyVariable();
        return of("the row's key", ownerKey, variable)
                .addStatement("return new $T(dsl, $L)", proxy, variable)
                .build();
    }

    private MethodSpec.Builder of(String meant, TypeName type, String variable) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(visibility(Modifier.STATIC))
                .addJavadoc("{@return the relation of one row}\n\n@param dsl where statements are sent to\n")
                .addJavadoc("@param $L $L", variable, meant)
                .addParameter(RuntimeTypes.DSL_CONTEXT, "dsl")
                .addParameter(type, variable)
                .returns(proxy);
    }

    private MethodSpec path() {
        ClassName several = several(relation);
        String variable = owner.variable();
        return MethodSpec.methodBuilder(relation.name())
                .addModifiers(visibility(Modifier.STATIC))
                .addJavadoc(
                        "{@return the path along the relation: conditions on what is linked$L}\n\n"
                                + "@param $L the table of this end, aliased or a path itself",
                        Docs.loading(relation),
                        variable)
                .addParameter(owner.table(), variable)
                .returns(path(relation))
                .addStatement("return new $T<>(LINK.from($L))", several, variable)
                .build();
    }

    /** {@return the type of the path along a relation: nothing is loaded along one whose rows no component holds} */
    static TypeName path(Relation relation) {
        return ParameterizedTypeName.get(
                several(relation),
                relation.link().names().table(),
                relation.isHeld() ? relation.proxy().nestedClass("Query") : ClassName.get(Void.class));
    }

    static ClassName several(Relation relation) {
        return relation.target().names().table().nestedClass("Several");
    }

    private TypeName linked() {
        return ParameterizedTypeName.get(RuntimeTypes.LINKED, target.names().model(), link);
    }

    private static TypeName listOf(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(List.class), type);
    }

    private MethodSpec ofMany(String name, String answer, TypeName each) {
        String variable = owner.keyVariable() + "s";
        return MethodSpec.methodBuilder(name)
                .addModifiers(visibility(Modifier.STATIC))
                .addJavadoc("{@return $L: each key is a key of the answer}\n\n", answer)
                .addJavadoc("@param dsl where the one statement is sent to\n@param $L the keys of the rows", variable)
                .addParameter(RuntimeTypes.DSL_CONTEXT, "dsl")
                .addParameter(ParameterizedTypeName.get(ClassName.get(Collection.class), ownerKey), variable)
                .returns(ParameterizedTypeName.get(ClassName.get(Map.class), ownerKey, each))
                .addStatement("return $L(dsl, $L, LINK)", name, variable)
                .build();
    }

    private MethodSpec changing(String name, String doc) {
        TypeName keys = ParameterizedTypeName.get(ClassName.get(Collection.class), target.key());
        return MethodSpec.methodBuilder(name)
                .addModifiers(visibility(Modifier.STATIC))
                .addJavadoc(doc + "\n\n@param dsl where statements are sent to\n")
                .addJavadoc("@param keys by the rows' own keys\n@return what was really changed, by the rows' own keys")
                .addParameter(RuntimeTypes.DSL_CONTEXT, "dsl")
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Map.class), ownerKey, WildcardTypeName.subtypeOf(keys)),
                        "keys")
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Map.class),
                        ownerKey,
                        ParameterizedTypeName.get(RuntimeTypes.LINK_CHANGE, target.key())))
                .addStatement("return $L(dsl, keys, LINK)", name)
                .build();
    }

    private MethodSpec copyFrom() {
        return copying("copyFrom", owner.model(), owner.variable(), "the other row")
                .addStatement(
                        "return copyLinks($T.$L.requireKey($L))",
                        owner.table(),
                        ModelTypeWriter.CONSTANT,
                        owner.variable())
                .build();
    }

    private MethodSpec copyFromKey() {
        return copying("copyFromId", ownerKey, owner.keyVariable(), "the key of the other row")
                .addStatement("return copyLinks($L)", owner.keyVariable())
                .build();
    }

    private MethodSpec.Builder copying(String name, TypeName type, String variable, String meant) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(visibility())
                .addJavadoc(
                        "Links what is linked to another row too, with the values of its links; existing links are left.\n\n")
                .addJavadoc("@param $L $L\n@return how many links were made", variable, meant)
                .addParameter(type, variable)
                .returns(TypeName.INT);
    }

    private TypeSpec query() {
        TypeName state = ParameterizedTypeName.get(
                RuntimeTypes.QUERY_STATE, target.names().model());
        return TypeSpec.classBuilder(query)
                .addModifiers(visibility(Modifier.STATIC, Modifier.FINAL))
                .addJavadoc("Some of what is linked: what a refinement of the relation answers.")
                .superclass(ParameterizedTypeName.get(RuntimeTypes.LINKED_QUERY_SET, typeArguments()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(state, "state")
                        .addStatement("super(state)")
                        .build())
                .addMethod(QuerySetWriter.with(query, state))
                .build();
    }
}
