package dev.throughline.processor.read;

import com.palantir.javapoet.ClassName;
import dev.throughline.processor.model.Names;
import dev.throughline.processor.model.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/**
 * A record that is a model, this one or another: what its own source says at a glance.
 *
 * @param element the record
 * @param annotation its {@code @Model}
 */
record ModelView(TypeElement element, AnnotationView annotation) {
    /** {@return the model that a class is, if it is one} */
    static Optional<ModelView> of(TypeElement element) {
        return AnnotationView.of(element, Annotations.MODEL).map(annotation -> new ModelView(element, annotation));
    }

    Names names() {
        return new Names(ClassName.get(element));
    }

    /** {@return the name for messages} */
    String name() {
        return element.getSimpleName().toString();
    }

    boolean isSame(ModelView other) {
        return element.getQualifiedName().contentEquals(other.element.getQualifiedName());
    }

    boolean isPublic() {
        return Stream.<Element>iterate(element, e -> e instanceof TypeElement, Element::getEnclosingElement)
                .allMatch(type -> type.getModifiers().contains(Modifier.PUBLIC));
    }

    String table() {
        String table = annotation.string("table");
        return table.isEmpty() ? Words.snake(name()) : table;
    }

    String schema() {
        return annotation.string("schema");
    }

    List<? extends RecordComponentElement> components() {
        return element.getRecordComponents();
    }

    Optional<? extends RecordComponentElement> component(String name) {
        return components().stream()
                .filter(component -> component.getSimpleName().contentEquals(name))
                .findFirst();
    }

    List<String> componentNames() {
        return components().stream()
                .map(component -> component.getSimpleName().toString())
                .toList();
    }

    List<? extends RecordComponentElement> annotated(String annotation) {
        return components().stream()
                .filter(component -> AnnotationView.isOn(component, annotation))
                .toList();
    }

    /** {@return whether it has neither a key nor a foreign key, so that the relation through it writes its classes} */
    boolean isBareLink() {
        return annotated(Annotations.ID).isEmpty()
                && annotated(Annotations.FOREIGN_KEY).isEmpty()
                && annotated(Annotations.MANY_TO_MANY).isEmpty()
                && component("id").isEmpty();
    }
}
