package dev.throughline.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * A type, as far as it matters here. Its names come from elements: what {@code toString} says differs between compilers.
 *
 * @param mirror the type
 */
record TypeView(TypeMirror mirror) {
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z_][A-Za-z_0-9]*\\.)+");

    /** {@return the name for generated code; of what is not there, that of all objects} */
    TypeName name() {
        return isWhole() ? TypeName.get(mirror) : ClassName.OBJECT;
    }

    private boolean isWhole() {
        return !isMissing() && arguments().stream().allMatch(TypeView::isWhole);
    }

    /** {@return the qualified name, boxed and without type arguments; {@code byte[]} for an array of bytes} */
    String qualified() {
        TypeName name = name();
        return name.isPrimitive()
                ? name.box().toString()
                : element().map(e -> e.getQualifiedName().toString()).orElseGet(name::toString);
    }

    /** {@return the name as a user writes it, without packages} */
    String spoken() {
        return mirror.getKind() == TypeKind.ERROR && mirror instanceof DeclaredType missing
                ? missing.asElement().getSimpleName().toString()
                : spoken(name());
    }

    static String spoken(TypeName name) {
        if (name instanceof ClassName type) {
            return String.join(".", type.simpleNames());
        }
        if (name instanceof ParameterizedTypeName type) {
            return spoken(type.rawType())
                    + type.typeArguments().stream().map(TypeView::spoken).collect(Collectors.joining(", ", "<", ">"));
        }
        String full = name.toString();
        return full.startsWith("? ") ? PACKAGES.matcher(full).replaceAll("") : full;
    }

    boolean isWildcard() {
        return mirror.getKind() == TypeKind.WILDCARD;
    }

    /** {@return the type that a wildcard has as its bound; what is none, itself} */
    TypeView bound() {
        if (!(mirror instanceof WildcardType wildcard) || !isWildcard()) {
            return this;
        }
        TypeMirror bound = wildcard.getExtendsBound() == null ? wildcard.getSuperBound() : wildcard.getExtendsBound();
        return bound == null ? this : new TypeView(bound);
    }

    boolean is(String type) {
        return element()
                .filter(element -> element.getQualifiedName().contentEquals(type))
                .isPresent();
    }

    boolean isEnum() {
        return element()
                .filter(element -> element.getKind() == ElementKind.ENUM)
                .isPresent();
    }

    /** {@return whether the class is not there: it may still be written} Kotlin's stubs put a class of theirs in its place. */
    boolean isMissing() {
        return mirror.getKind() == TypeKind.ERROR || is("error.NonExistentClass");
    }

    /** {@return whether a generic class is named without the types that it is of} */
    boolean isRaw() {
        return arguments().isEmpty()
                && element().filter(type -> !type.getTypeParameters().isEmpty()).isPresent();
    }

    /** {@return the class, if it is one} */
    Optional<TypeElement> element() {
        return mirror.getKind() == TypeKind.DECLARED && ((DeclaredType) mirror).asElement() instanceof TypeElement type
                ? Optional.of(type)
                : Optional.empty();
    }

    /** {@return the type arguments; for an array, what it is of} */
    List<TypeView> arguments() {
        if (mirror instanceof ArrayType array && mirror.getKind() == TypeKind.ARRAY) {
            return List.of(new TypeView(array.getComponentType()));
        }
        return mirror.getKind() == TypeKind.DECLARED
                ? ((DeclaredType) mirror)
                        .getTypeArguments().stream().map(TypeView::new).toList()
                : List.of();
    }
}
