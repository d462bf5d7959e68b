package dev.throughline.processor.read;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * What compilers would warn of in generated classes because the model has it: what is deprecated, and raw types. They have warned of it
 * where the user wrote it, and where the user has silenced that, it is to be silent here too.
 *
 * @param model the model
 */
record Suppressions(ModelView model) {
    /** {@return what to suppress, in the words of {@code SuppressWarnings}} */
    List<String> warnings() {
        Set<String> warnings = new TreeSet<>();
        List<ModelView> others = others().toList();
        mentioned(others).forEach(type -> {
            Visibility.levels(type).flatMap(Suppressions::ofDeprecated).forEach(warnings::add);
            if (type.isRaw() && !isHolder(type)) {
                warnings.add("rawtypes");
            }
        });
        members(others).flatMap(Suppressions::ofDeprecated).forEach(warnings::add);
        return List.copyOf(warnings);
    }

    private Stream<TypeView> mentioned(List<ModelView> others) {
        Stream<TypeView> types = Stream.concat(
                Stream.of(new TypeView(model.element().asType())),
                properties().map(Property::type).flatMap(Suppressions::withArguments));
        return Stream.of(
                        types,
                        properties().flatMap(Suppressions::literals),
                        others.stream().flatMap(other -> other.ids().stream()).map(Property::type),
                        linksOf(others))
                .flatMap(all -> all);
    }

    /** {@return the links of relations that the other end declares} */
    private Stream<TypeView> linksOf(List<ModelView> others) {
        return properties()
                .flatMap(property -> property.annotation(Annotations.MANY_TO_MANY).stream())
                .map(relation -> relation.string("mappedBy"))
                .filter(mappedBy -> !mappedBy.isEmpty())
                .flatMap(mappedBy -> others.stream().flatMap(other -> other.property(mappedBy).stream()))
                .flatMap(Suppressions::literals);
    }

    /** {@return the models that it has relations with, and those of the links} */
    private Stream<ModelView> others() {
        return properties()
                .filter(property -> property.is(Annotations.MANY_TO_MANY))
                .flatMap(property -> Stream.concat(withArguments(property.type()), literals(property)))
                .flatMap(type -> type.element().stream())
                .flatMap(type -> model.other(type).stream());
    }

    /** These are read, and not repeated: a raw one is an error, or its target is named elsewhere. */
    private static boolean isHolder(TypeView type) {
        return Stream.of(Annotations.REF, Annotations.MANY, Annotations.LINKED).anyMatch(type::is);
    }

    private static Stream<TypeView> withArguments(TypeView type) {
        return Stream.concat(Stream.of(type), type.arguments().stream().flatMap(Suppressions::withArguments));
    }

    private static Stream<TypeView> literals(Property property) {
        return Stream.of(Annotations.COLUMN, Annotations.MANY_TO_MANY)
                .flatMap(name -> property.annotation(name).stream())
                .flatMap(annotation ->
                        Stream.of("converter", "to", "through").flatMap(member -> annotation.type(member).stream()))
                .map(TypeView::new);
    }

    /** {@return what rows have, with the parts of embedded records} */
    private Stream<Property> properties() {
        return model.properties().stream()
                .flatMap(property -> Stream.concat(Stream.of(property), EmbeddedReader.parts(property)));
    }

    /** {@return what models are read and made by} */
    private Stream<Element> members(List<ModelView> others) {
        ClassReader type = ClassReader.of(model.element(), model.naming());
        Stream<ExecutableElement> called = Stream.concat(type.methods(), type.constructors().stream());
        Stream<Property> named =
                Stream.concat(properties(), others.stream().flatMap(other -> other.properties().stream()));
        return Stream.concat(
                called,
                named.flatMap(property -> Stream.concat(Stream.of(property.element()), property.reader().stream())));
    }

    private static Stream<String> ofDeprecated(Element element) {
        return AnnotationView.deprecation(element).warning().stream();
    }
}
