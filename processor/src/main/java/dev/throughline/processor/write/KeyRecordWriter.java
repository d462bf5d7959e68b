package dev.throughline.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.KeyType;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Stored;
import dev.throughline.processor.model.Unknown;
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
        for (Component part : model.key().ofRecord()) {
            if (part instanceof Stored stored) {
                KeyType.Part component = stored.part();
                type.addJavadoc(
                        "\n@param $L {@code $L}: $L",
                        component.name(),
                        Docs.inSql(stored),
                        Docs.declaration(model, stored));
                components.addParameter(component.declared(), component.name());
            } else if (part instanceof Unknown unknown) {
                type.addJavadoc("\n@param $L could not be read", unknown.name());
                components.addParameter(unknown.type(), unknown.name());
            }
        }
        return type.recordConstructor(components.build());
    }
}
