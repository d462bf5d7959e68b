package dev.throughline.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.Model;

/**
 * Writes the record of a link that is made up.
 *
 * @param model the link
 */
record LinkWriter(Model model) {
    TypeSpec.Builder write() {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        TypeSpec.Builder type = TypeSpec.recordBuilder(model.names().model())
                .addModifiers(Types.visibility(model.isPublic()))
                .addJavadoc(
                        "A link: one row of {@code $L}. To add columns, declare such a model and name it in {@code through}.\n",
                        Docs.code(model.table()));
        for (ForeignKey key : model.foreignKeys()) {
            type.addJavadoc(
                    "\n@param $L the {@link $T}",
                    key.name(),
                    key.target().names().model());
            components.addParameter(ParameterSpec.builder(
                            ParameterizedTypeName.get(
                                    RuntimeTypes.REF,
                                    key.target().names().model(),
                                    key.target().key()),
                            key.name())
                    .build());
        }
        return type.recordConstructor(components.build());
    }
}
