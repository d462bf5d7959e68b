package dev.throughline.processor.read;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * From where a class can be named.
 *
 * @param type the class
 */
record Visibility(TypeElement type) {
    boolean isPrivate() {
        return levels().anyMatch(level -> level.getModifiers().contains(Modifier.PRIVATE));
    }

    /** {@return whether generated code in the package of another class may name it} */
    boolean isIn(TypeElement other) {
        return !isPrivate()
                && (levels().allMatch(level -> level.getModifiers().contains(Modifier.PUBLIC))
                        || ClassReader.packageOf(type).equals(ClassReader.packageOf(other)));
    }

    private Stream<Element> levels() {
        return Stream.iterate(type, e -> e instanceof TypeElement, Element::getEnclosingElement);
    }

    /** {@return a class, if a type is one, and those that it stands in} */
    static Stream<Element> levels(TypeView type) {
        return type.element().stream().flatMap(found -> new Visibility(found).levels());
    }

    /** {@return a class that the key of a model is of, or made by, and that cannot be named in the package of another class} */
    static Optional<TypeElement> hiddenInKey(ModelView model, TypeElement other) {
        return model.ids().stream()
                .flatMap(Visibility::named)
                .filter(named -> !new Visibility(named).isPrivate())
                .filter(named -> !new Visibility(named).isIn(other))
                .findFirst();
    }

    /** {@return the classes that generated code names because of a component} */
    static Stream<TypeElement> named(Property component) {
        Stream<TypeView> types = Stream.concat(Stream.of(component.type()), component.type().arguments().stream());
        Stream<TypeView> converter =
                component
                        .annotation(Annotations.COLUMN)
                        .flatMap(column -> column.type("converter"))
                        .map(TypeView::new)
                        .stream();
        return Stream.concat(types, converter).flatMap(type -> type.element().stream());
    }
}
