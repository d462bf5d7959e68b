package dev.throughline.processor.read;

import dev.throughline.processor.model.Words;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * What Lombok adds to a class. Other processors may not see it, since Lombok changes the class behind the compiler's back: so
 * its annotations say it, by their simple names.
 *
 * @param annotations the annotations of the class
 */
record Lombok(Set<String> annotations) {
    private static final Set<String> CONSTRUCTORS =
            Set.of("AllArgsConstructor", "NoArgsConstructor", "RequiredArgsConstructor");

    static Lombok of(Element model) {
        return new Lombok(names(model));
    }

    private static Set<String> names(AnnotatedConstruct annotated) {
        return annotated.getAnnotationMirrors().stream()
                .map(mirror -> mirror.getAnnotationType().asElement())
                .filter(annotation ->
                        ((TypeElement) annotation).getQualifiedName().toString().startsWith("lombok."))
                .map(annotation -> annotation.getSimpleName().toString())
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean has(String... any) {
        return Stream.of(any).anyMatch(annotations::contains);
    }

    /** {@return whether a method reads a field} */
    boolean reads(VariableElement field) {
        return has("Value", "Data", "Getter") || names(field).contains("Getter");
    }

    /** {@return what that method is called} */
    static String reader(VariableElement field) {
        String name = field.getSimpleName().toString();
        boolean isFlag = field.asType().getKind() == TypeKind.BOOLEAN;
        return isFlag && name.startsWith("is") ? name : (isFlag ? "is" : "get") + Words.capitalized(name);
    }

    /** {@return whether a method sets a field} */
    boolean sets(VariableElement field) {
        return !field.getModifiers().contains(Modifier.FINAL)
                && (has("Data", "Setter") || names(field).contains("Setter"));
    }

    /** {@return what that method is called} */
    static String setter(VariableElement field) {
        String name = field.getSimpleName().toString();
        boolean isFlag = field.asType().getKind() == TypeKind.BOOLEAN && name.startsWith("is");
        return "set" + Words.capitalized(isFlag ? name.substring(2) : name);
    }

    /** {@return whether there is a constructor of all fields, in their order} */
    boolean takesAll() {
        return has("AllArgsConstructor") || (has("Value", "Builder") && !has(CONSTRUCTORS.toArray(String[]::new)));
    }

    /** {@return whether there is a constructor of the final fields, in their order} */
    boolean takesFinal() {
        return has("RequiredArgsConstructor") || (has("Data") && !has("NoArgsConstructor"));
    }
}
