package dev.throughline.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.throughline.processor.model.ManyToMany;
import dev.throughline.processor.model.Model;
import javax.lang.model.element.Modifier;

/** Writes the query set of a model, which opens its relations. */
final class QuerySetWriter {
    private final Model model;
    private final ClassName querySet;
    private final TypeName state;

    QuerySetWriter(Model model) {
        this.model = model;
        this.querySet = model.names().querySet();
        this.state = ParameterizedTypeName.get(
                RuntimeTypes.QUERY_STATE, model.names().model());
    }

    TypeSpec.Builder write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(querySet)
                .addModifiers(Types.visibility(model.isPublic(), Modifier.FINAL))
                .superclass(ParameterizedTypeName.get(
                        RuntimeTypes.QUERY_SET,
                        model.names().model(),
                        Types.key(model.key()),
                        model.names().table(),
                        model.names().values(),
                        querySet))
                .addJavadoc(
                        "Finds and writes {@link $T}s: the rows of {@code $L}.",
                        model.names().model(),
                        Docs.code(model.table()))
                .addMethod(constructor())
                .addMethod(using());
        for (ManyToMany relation : model.relations()) {
            type.addMethod(opening(
                            relation, model.names().model(), model.names().variable(), ""))
                    .addMethod(opening(
                            relation, Types.key(model.key()), model.names().keyVariable(), "the key of "));
        }
        return type.addMethod(with(querySet, state));
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(state, "state")
                .addStatement("super(state)")
                .build();
    }

    private MethodSpec using() {
        return MethodSpec.methodBuilder("using")
                .addModifiers(Types.visibility(model.isPublic(), Modifier.STATIC))
                .addJavadoc("{@return all rows}\n\n@param dsl where statements are sent to")
                .addParameter(RuntimeTypes.DSL_CONTEXT, "dsl")
                .returns(querySet)
                .addStatement(
                        "return new $T($T.of(dsl, $T.$L))",
                        querySet,
                        RuntimeTypes.QUERY_STATE,
                        model.names().table(),
                        ModelTypeWriter.CONSTANT)
                .build();
    }

    private MethodSpec opening(ManyToMany relation, TypeName type, String variable, String meant) {
        return MethodSpec.methodBuilder(relation.name())
                .addAnnotations(Types.deprecated(relation.declaration()))
                .addModifiers(
                        Types.visibility(model.isPublic() && relation.relation().isPublic()))
                .addJavadoc(
                        "{@return $L$L}\n\n",
                        Docs.relation(model.names().model(), relation.declaration()),
                        relation.isHeld() ? " of one row" : "")
                .addJavadoc("@param $L $Lthe row", variable, meant)
                .addParameter(type, variable)
                .returns(relation.relation().proxy())
                .addStatement("return $T.of(dsl(), $N)", relation.relation().proxy(), variable)
                .build();
    }

    static MethodSpec with(ClassName querySet, TypeName state) {
        return TableWriter.overriding("with", Modifier.PROTECTED)
                .addParameter(state, "state")
                .returns(querySet)
                .addStatement("return new $T(state)", querySet)
                .build();
    }
}
