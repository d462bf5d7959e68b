package dev.throughline.processor.read;

import dev.throughline.processor.model.Deprecation;
import dev.throughline.processor.model.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * An annotation of a declaration, with the places of its values.
 *
 * @param element the declaration
 * @param mirror the annotation
 */
record AnnotationView(Element element, AnnotationMirror mirror) {
    static Optional<AnnotationView> of(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (name(mirror).contentEquals(annotation)) {
                return Optional.of(new AnnotationView(element, mirror));
            }
        }
        return Optional.empty();
    }

    /** {@return an annotation, each time that it is on a declaration} */
    static Stream<AnnotationView> all(Element element, String annotation, String container) {
        Stream<AnnotationView> held = of(element, container).stream()
                .flatMap(several -> several.value("value", List.class).stream())
                .flatMap(list -> ((List<?>) list).stream())
                .map(item -> ((AnnotationValue) item).getValue())
                .filter(AnnotationMirror.class::isInstance)
                .map(mirror -> new AnnotationView(element, (AnnotationMirror) mirror));
        return Stream.concat(of(element, annotation).stream(), held);
    }

    static boolean isOn(Element element, String annotation) {
        return of(element, annotation).isPresent();
    }

    static Deprecation deprecation(Element element) {
        return of(element, "java.lang.Deprecated")
                .map(annotation -> annotation.bool("forRemoval") ? Deprecation.FOR_REMOVAL : Deprecation.DEPRECATED)
                .orElse(Deprecation.NONE);
    }

    /** {@return whether another of the same type has the same values} */
    boolean saysSame(AnnotationView other) {
        return values().equals(other.values());
    }

    private Map<String, String> values() {
        return mirror.getElementValues().entrySet().stream()
                .collect(
                        Collectors.toMap(entry -> entry.getKey().getSimpleName().toString(), entry -> entry.getValue()
                                .toString()));
    }

    boolean is(String annotation) {
        return name(mirror).contentEquals(annotation);
    }

    private static Name name(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName();
    }

    /** {@return the place of the annotation} */
    Origin origin() {
        return new Origin(element, mirror, null);
    }

    /** {@return the place of a value; of the annotation, where the value is not written} */
    Origin origin(String member) {
        return new Origin(element, mirror, written(member).orElse(null));
    }

    boolean isWritten(String member) {
        return written(member).isPresent();
    }

    String string(String member) {
        return value(member, String.class).orElse("");
    }

    boolean bool(String member) {
        return value(member, Boolean.class).orElse(false);
    }

    int integer(String member) {
        return value(member, Integer.class).orElse(0);
    }

    /** {@return the name of the constant of an enum} */
    String constant(String member) {
        return value(member, VariableElement.class)
                .map(constant -> constant.getSimpleName().toString())
                .orElse("");
    }

    /** {@return the strings of an array, with their places} */
    List<Item> strings(String member) {
        return value(member, List.class).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(AnnotationValue.class::cast)
                .map(item -> new Item(String.valueOf(item.getValue()), new Origin(element, mirror, item)))
                .toList();
    }

    /** {@return the class of a literal, if one is written} */
    Optional<TypeMirror> type(String member) {
        return value(member, TypeMirror.class).filter(type -> type.getKind() != TypeKind.VOID);
    }

    /** {@return whether a literal names a class that is not there} Javac hands out a string for it, ECJ an error type. */
    boolean isMissing(String member) {
        return written(member)
                .map(AnnotationValue::getValue)
                .filter(value -> !(value instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR)
                .isPresent();
    }

    private Optional<AnnotationValue> written(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    private <X> Optional<X> value(String member, Class<X> type) {
        return written(member)
                .or(() -> standard(member))
                .map(AnnotationValue::getValue)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private Optional<AnnotationValue> standard(String member) {
        for (Element method : mirror.getAnnotationType().asElement().getEnclosedElements()) {
            if (method instanceof ExecutableElement found
                    && found.getSimpleName().contentEquals(member)) {
                return Optional.ofNullable(found.getDefaultValue());
            }
        }
        return Optional.empty();
    }

    /**
     * A string of an array.
     *
     * @param value the string
     * @param origin its place
     */
    record Item(String value, Origin origin) {}
}
