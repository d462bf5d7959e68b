package dev.throughline.processor.read;

import com.palantir.javapoet.ClassName;
import dev.throughline.processor.model.Names;
import dev.throughline.processor.model.Naming;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * A class that is a model, this one or another: what its own source says at a glance.
 *
 * @param element the record or class
 * @param annotation its {@code @Model}
 * @param properties its components, or fields; then the relations on its type
 * @param naming how tables and columns are called
 */
record ModelView(TypeElement element, AnnotationView annotation, List<Property> properties, Naming naming) {
    /** {@return the model that a class is, if it is one} */
    static Optional<ModelView> of(TypeElement element, Naming naming) {
        return AnnotationView.of(element, Annotations.MODEL)
                .map(annotation -> new ModelView(element, annotation, properties(element, naming), naming));
    }

    private static List<Property> properties(TypeElement element, Naming naming) {
        BaseInterfaces bases = BaseInterfaces.of(element);
        List<Property> own = ClassReader.properties(element, naming);
        List<Property> components = bases.types().isEmpty()
                ? own
                : own.stream().map(bases::annotated).toList();
        List<Property> relations = new TypeRelations(element, components, naming).usable();
        return relations.isEmpty()
                ? components
                : Stream.concat(components.stream(), relations.stream()).toList();
    }

    /** {@return the model that another class is, if it is one} */
    Optional<ModelView> other(TypeElement type) {
        return of(type, naming);
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

    /** {@return whether the other one declares a relation that both declare; the same one, whichever is asked} */
    boolean yieldsTo(ModelView other) {
        return element.getQualifiedName()
                        .toString()
                        .compareTo(other.element.getQualifiedName().toString())
                > 0;
    }

    boolean isPublic() {
        return Stream.<Element>iterate(element, e -> e instanceof TypeElement, Element::getEnclosingElement)
                .allMatch(type -> type.getModifiers().contains(Modifier.PUBLIC));
    }

    String table() {
        String table = annotation.string("table");
        return table.isBlank() ? naming.named(name()) : table;
    }

    String schema() {
        return annotation.string("schema");
    }

    /** {@return what is read into it: its components, or fields} */
    List<Property> components() {
        return properties.stream().filter(property -> !property.isOnType()).toList();
    }

    Optional<Property> property(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }

    List<Property> annotated(String annotation) {
        return properties.stream().filter(property -> property.is(annotation)).toList();
    }

    /** {@return those that are the primary key; of a class by their names, since no compiler keeps the order of fields} */
    List<Property> ids() {
        List<Property> ids = annotated(Annotations.ID);
        return element.getKind() == ElementKind.RECORD
                ? ids
                : ids.stream().sorted(Comparator.comparing(Property::name)).toList();
    }

    /** {@return whether what says that it is the key is no component: a method as in JPA, or a field of a class that is no base} */
    boolean hasIdElsewhere() {
        Stream<Element> fields = ClassReader.above(element)
                .filter(above -> !AnnotationView.isOn(above, Annotations.MODEL_BASE))
                .flatMap(above -> ElementFilter.fieldsIn(above.getEnclosedElements()).stream());
        return Stream.concat(fields, ElementFilter.methodsIn(element.getEnclosedElements()).stream())
                .anyMatch(member -> AnnotationView.isOn(member, Annotations.ID));
    }

    /** {@return whether it has neither a key nor a foreign key, so that the relation through it writes its classes} */
    boolean isBareLink() {
        return annotated(Annotations.ID).isEmpty()
                && annotated(Annotations.FOREIGN_KEY).isEmpty()
                && annotated(Annotations.MANY_TO_MANY).isEmpty()
                && property("id").isEmpty()
                && !hasIdElsewhere();
    }

    /** {@return whether it is told itself that it has no key, so that nobody has to who refers to it} */
    boolean lacksKey() {
        return annotated(Annotations.ID).isEmpty()
                && !isBareLink()
                && annotated(Annotations.FOREIGN_KEY).size() < 2;
    }
}
