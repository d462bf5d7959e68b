package dev.throughline.processor.read;

import dev.throughline.processor.model.Declaration;
import dev.throughline.processor.model.Deprecation;
import dev.throughline.processor.model.Naming;
import dev.throughline.processor.model.Origin;
import dev.throughline.processor.model.ReservedNames;
import dev.throughline.processor.model.Unknown;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What a model has columns and relations of: a component of a record, or a field of a class; or a relation on its type.
 *
 * @param name its name
 * @param element its declaration; of a relation on the type, that is the type
 * @param annotations what is said of it
 * @param reader the method that reads it, if one is declared
 * @param access what reads it, such as {@code title()}, {@code getTitle()} or {@code title}; empty where nothing does
 * @param naming how columns are called
 */
record Property(
        String name,
        Element element,
        List<AnnotationView> annotations,
        Optional<ExecutableElement> reader,
        String access,
        Naming naming) {
    static Property of(Element element, Optional<ExecutableElement> reader, String access, Naming naming) {
        List<AnnotationView> annotations = element.getAnnotationMirrors().stream()
                .map(mirror -> new AnnotationView(element, mirror))
                .toList();
        return new Property(element.getSimpleName().toString(), element, annotations, reader, access, naming);
    }

    static Property onType(AnnotationView relation, Naming naming) {
        return new Property(
                relation.string("name"), relation.element(), List.of(relation), Optional.empty(), "", naming);
    }

    /** {@return the same, of which this is said} */
    Property with(List<AnnotationView> said) {
        return new Property(name, element, said, reader, access, naming);
    }

    /** {@return whether it is a relation that no component holds} */
    boolean isOnType() {
        return element instanceof TypeElement;
    }

    TypeView type() {
        return new TypeView(element.asType());
    }

    /** {@return its name, its place and what reads it} */
    Declaration declaration() {
        return new Declaration(
                name, isOnType() ? annotations.get(0).origin() : Origin.of(element), access, deprecation());
    }

    /** {@return whether it is deprecated, or the method that reads it} */
    Deprecation deprecation() {
        Stream<Element> declarations = isOnType() ? Stream.empty() : Stream.concat(Stream.of(element), reader.stream());
        return declarations
                .map(AnnotationView::deprecation)
                .max(Comparator.naturalOrder())
                .orElse(Deprecation.NONE);
    }

    /** {@return the model that a type is, if it is one} */
    Optional<ModelView> model(TypeView type) {
        return type.element().flatMap(found -> ModelView.of(found, naming));
    }

    /** {@return whether the compiler refuses a component of this name, such as {@code hashCode}: it says so itself} */
    boolean isRefused() {
        return element.getKind() == ElementKind.RECORD_COMPONENT && ReservedNames.OF_OBJECTS.contains(name());
    }

    /** {@return whether generated code can read it} */
    boolean isReadable() {
        return !isRefused()
                && !access.isEmpty()
                && reader.flatMap(ClassReader::checked).isEmpty();
    }

    /** {@return it as a component that cannot be read} */
    Unknown unknown() {
        return new Unknown(declaration(), type().name());
    }

    boolean is(String annotation) {
        return annotation(annotation).isPresent();
    }

    Optional<AnnotationView> annotation(String annotation) {
        for (AnnotationView found : annotations) {
            if (found.is(annotation)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    AnnotationView require(String annotation) {
        return annotation(annotation).orElseThrow();
    }

    /** {@return whether it may be null} Compilers differ in where they keep an annotation of a type. */
    boolean isNullable() {
        Stream<AnnotatedConstruct> ofReader =
                reader.stream().flatMap(method -> Stream.of(method, method.getReturnType()));
        return Stream.concat(Stream.of(element, element.asType()), ofReader).anyMatch(Property::saysNullable);
    }

    private static boolean saysNullable(AnnotatedConstruct annotated) {
        return annotated.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }

    /** {@return the names of some properties} */
    static List<String> names(List<Property> properties) {
        return properties.stream().map(Property::name).toList();
    }
}
