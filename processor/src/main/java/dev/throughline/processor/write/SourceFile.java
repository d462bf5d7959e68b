package dev.throughline.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * A class to be written: dresses it.
 *
 * @param name the class
 * @param file its source
 * @param origin the declaration that it follows from: just one, so that builds can compile what has changed alone
 */
public record SourceFile(ClassName name, JavaFile file, Origin origin) {
    private static final String PROCESSOR = "dev.throughline.processor.ModelProcessor";
    private static final String INDENT = "    ";
    private static final int USUAL_LENGTH = 10_000;

    static SourceFile of(ClassName name, TypeSpec.Builder type, Origin origin, Model.Visible visible) {
        return of(name, type, origin, visible, null);
    }

    /** A class that names the constant of a table by itself. */
    static SourceFile of(
            ClassName name,
            TypeSpec.Builder type,
            Origin origin,
            Model.Visible visible,
            @Nullable TableConstant constant) {
        if (visible.generated()) {
            type.addAnnotation(AnnotationSpec.builder(RuntimeTypes.GENERATED)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        if (!visible.warnings().isEmpty()) {
            AnnotationSpec.Builder suppressed = AnnotationSpec.builder(SuppressWarnings.class);
            visible.warnings().forEach(warning -> suppressed.addMember("value", "$S", warning));
            type.addAnnotation(suppressed.build());
        }
        JavaFile.Builder file = JavaFile.builder(name.packageName(), type.build())
                .skipJavaLangImports(!visible.ownNames())
                .indent(INDENT);
        if (constant != null) {
            file.addStaticImport(constant.table(), constant.name());
        }
        return new SourceFile(name, file.build(), origin);
    }

    record TableConstant(ClassName table, String name) {}

    /** {@return the source} */
    public String text() {
        StringBuilder text = new StringBuilder(USUAL_LENGTH);
        try {
            file.writeTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Layout.apply(text);
        return text.toString();
    }

    /**
     * Asks the compiler for the place of the class.
     *
     * @throws IOException where there is such a class already
     */
    public JavaFileObject create(Filer filer) throws IOException {
        Element element = Objects.requireNonNull(origin.element(), "originating element");
        return filer.createSourceFile(name.canonicalName(), element);
    }

    /** {@return the same class with nothing in it, which is found where it is named} */
    public SourceFile emptied() {
        TypeSpec.Builder shell = TypeSpec.classBuilder(name)
                .addModifiers(Types.visibility(file.typeSpec().modifiers().contains(Modifier.PUBLIC), Modifier.FINAL))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        return of(name, shell, origin, Model.Visible.NOTHING);
    }
}
