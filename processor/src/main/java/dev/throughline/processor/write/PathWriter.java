package dev.throughline.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Names;
import javax.lang.model.element.Modifier;

/**
 * Writes the nested classes of a table for the paths that lead to it.
 *
 * @param model the model at the end of the paths
 */
record PathWriter(Model model) {
    TypeSpec one() {
        Names names = model.names();
        return path("One", names.table().nestedClass("One"), "A path along a foreign key.")
                .addJavadoc("The path to the one $L of another row.", names.spoken())
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.TO_ONE, names.querySet()))
                .build();
    }

    TypeSpec several() {
        Names names = model.names();
        TypeVariableName query = TypeVariableName.get("Q");
        TypeVariableName link = TypeVariableName.get("M");
        TypeVariableName bounded = TypeVariableName.get(
                "M",
                ParameterizedTypeName.get(
                        RuntimeTypes.MODEL_TABLE, WildcardTypeName.subtypeOf(ClassName.OBJECT), link));
        ClassName several = names.table().nestedClass("Several");
        TypeName self = ParameterizedTypeName.get(several, link, query);
        return path("Several", self, "A path along a link.")
                .addTypeVariable(bounded)
                .addTypeVariable(query)
                .addJavadoc(
                        "The path to the rows of {@code $L} that are linked to another row.\n\n",
                        Docs.code(model.table()))
                .addJavadoc("@param <M> the table of the link\n")
                .addJavadoc("@param <Q> the query set that narrows what is loaded along the path")
                .addSuperinterface(ParameterizedTypeName.get(
                        RuntimeTypes.TO_MANY, names.model(), Types.key(model.key()), names.table(), link, query))
                .build();
    }

    private TypeSpec.Builder path(String name, TypeName self, String doc) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Types.visibility(model.isPublic(), Modifier.STATIC, Modifier.FINAL))
                .superclass(model.names().table())
                .addField(TableWriter.serialVersion())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Types.visibility(model.isPublic()))
                        .addJavadoc(doc)
                        .addJavadoc("\n\n@param route how it goes")
                        .addParameter(RuntimeTypes.ROUTE, "route")
                        .addStatement("super(route)")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeTypes.NAME, "alias")
                        .addParameter(ParameterizedTypeName.get(RuntimeTypes.TABLE, RuntimeTypes.RECORD), "aliased")
                        .addStatement("super(alias, aliased)")
                        .build())
                .addMethod(TableWriter.as(self))
                .addMethod(TableWriter.overriding("as", Modifier.PUBLIC)
                        .addParameter(String.class, "alias")
                        .returns(self)
                        .addStatement("return as($T.name(alias))", RuntimeTypes.DSL)
                        .build());
    }
}
