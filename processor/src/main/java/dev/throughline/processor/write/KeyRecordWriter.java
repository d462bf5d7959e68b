package dev.throughline.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.throughline.processor.model.KeyType;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Stored;
import java.io.Serializable;

/**
 * Writes the record of a key of several components.
 *
 * @param model the model whose key it is
 */
record KeyRecordWriter(Model model) {
    TypeSpec.Builder write() {
        TypeSpec.Builder type = TypeSpec.recordBuilder(model.names().key())
                .addModifiers(Types.visibility(model.isPublic()))
                .addSuperinterface(Serializable.class)
                .addJavadoc("The key of one {@link $T}.\n", model.names().model());
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (Stored part : model.key().ofRecord()) {
            KeyType.Part component = part.part();
            type.addJavadoc(
                    "\n@param $L {@code $L}: $L", component.name(), Docs.inSql(part), Docs.declaration(model, part));
            components.addParameter(ParameterSpec.builder(component.declared(), component.name())
                    .build());
        }
        return type.recordConstructor(components.build());
    }
}
