package dev.throughline.processor.read;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A converter or binding of jOOQ's, as far as its declaration says what it converts.
 *
 * @param element its class
 * @param column the type in the database
 * @param value the type in the model
 */
record ConverterView(TypeElement element, TypeView column, TypeView value) {
    private static final Set<String> BASES = Set.of(
            "org.jooq.Converter",
            "org.jooq.ContextConverter",
            "org.jooq.Binding",
            "org.jooq.impl.AbstractConverter",
            "org.jooq.impl.AbstractContextConverter",
            "org.jooq.impl.AbstractBinding",
            "org.jooq.impl.EnumConverter");

    /** {@return a class that says both its types, itself or by a superclass that has no type parameters} */
    static Optional<ConverterView> of(TypeElement converter) {
        return supertypes(converter)
                .flatMap(type -> base(type).stream())
                .findFirst()
                .map(base -> new ConverterView(
                        converter, base.arguments().get(0), base.arguments().get(1)));
    }

    private static Optional<TypeView> base(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        TypeView view = new TypeView(type);
        boolean isBase = BASES.contains(element.getQualifiedName().toString());
        if (isBase && view.arguments().size() == 2) {
            return Optional.of(view);
        }
        return element.getTypeParameters().isEmpty()
                ? supertypes(element).flatMap(above -> base(above).stream()).findFirst()
                : Optional.empty();
    }

    private static Stream<TypeMirror> supertypes(TypeElement element) {
        return Stream.concat(Stream.of(element.getSuperclass()), element.getInterfaces().stream());
    }

    /** {@return whether {@code new} makes one, wherever the model is} */
    boolean canBeMade() {
        Set<Modifier> modifiers = element.getModifiers();
        boolean isInner = element.getNestingKind() == NestingKind.MEMBER && !modifiers.contains(Modifier.STATIC);
        boolean isClass = element.getKind() == ElementKind.CLASS || element.getKind() == ElementKind.RECORD;
        return isClass
                && !isInner
                && !modifiers.contains(Modifier.ABSTRACT)
                && !modifiers.contains(Modifier.PRIVATE)
                && ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
                        .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
                        .filter(constructor -> ClassReader.checked(constructor).isEmpty())
                        .anyMatch(constructor -> constructor.getParameters().isEmpty());
    }

    /** {@return whether it makes values of a type, boxed} */
    boolean makes(TypeView type) {
        var name = type.name();
        return value.name().equals(name.isPrimitive() ? name.box() : name);
    }
}
