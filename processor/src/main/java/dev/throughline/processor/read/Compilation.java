package dev.throughline.processor.read;

import com.palantir.javapoet.ClassName;
import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.ManyToMany;
import dev.throughline.processor.model.Names;
import dev.throughline.processor.model.Unknown;
import dev.throughline.processor.report.Code;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What is compiled together, by name: an element is good for one round only. Where only some of the sources are compiled, the classes of the
 * others are there already.
 */
public final class Compilation {
    private final Set<String> models = new HashSet<>();
    private final Set<String> links = new HashSet<>();

    /** Nothing yet. */
    public Compilation() {}

    /** Takes a model down, whose classes are written. */
    public void model(TypeElement model) {
        models.add(model.getQualifiedName().toString());
    }

    Stream<String> models() {
        return models.stream();
    }

    /** Takes down what relations on a declaration go through, or what it takes for their links. */
    public void relations(Element declaration) {
        AnnotationView.all(declaration, Annotations.MANY_TO_MANY, Annotations.MANY_TO_MANY_ON_TYPE)
                .flatMap(relation -> relation.type("through").stream())
                .flatMap(link -> new TypeView(link).element().stream())
                .forEach(this::link);
        if (AnnotationView.isOn(declaration, Annotations.MANY_TO_MANY)) {
            new TypeView(declaration.asType())
                    .arguments().stream()
                            .filter(item -> item.is(Annotations.LINKED))
                            .flatMap(linked -> linked.arguments().stream().skip(1))
                            .flatMap(link -> link.element().stream())
                            .forEach(this::link);
        }
    }

    private void link(TypeElement link) {
        links.add(link.getQualifiedName().toString());
    }

    /** Takes down what the relations of a model go through, which was not there before. */
    public void relationsOf(TypeElement model) {
        Stream.concat(model.getEnclosedElements().stream(), model.getRecordComponents().stream())
                .forEach(this::relations);
        relations(model);
    }

    /** {@return whether a relation goes through a link that has no keys of its own} */
    boolean isLink(ModelView link, Elements elements) {
        return links.contains(link.element().getQualifiedName().toString())
                || isThere(link.names().table(), elements);
    }

    /** {@return a component, if the models that it names have the classes that are written for them} */
    Component known(ModelView model, Component component, Elements elements, Findings findings) {
        Optional<Names> unknown =
                named(component).filter(names -> !isKnown(names, elements)).findFirst();
        unknown.ifPresent(names -> findings.problem(
                Code.MODEL_NOT_PROCESSED,
                component.origin(),
                model.name() + "." + component.name(),
                names.model().simpleName(),
                names.table().simpleName()));
        return unknown.isPresent()
                ? new Unknown(
                        component.declaration(),
                        model.property(component.name()).orElseThrow().type().name())
                : component;
    }

    private static Stream<Names> named(Component component) {
        if (component instanceof ForeignKey key) {
            return Stream.of(key.target().names());
        }
        if (!(component instanceof ManyToMany relation)) {
            return Stream.empty();
        }
        Names target = relation.relation().target().names();
        boolean isLinkElsewhere = relation.link() == null && !relation.isMapped();
        return isLinkElsewhere ? Stream.of(target, relation.relation().link().names()) : Stream.of(target);
    }

    private boolean isKnown(Names names, Elements elements) {
        return models.contains(names.model().canonicalName()) || isThere(names.table(), elements);
    }

    private static boolean isThere(ClassName written, Elements elements) {
        return elements.getTypeElement(written.canonicalName()) != null;
    }
}
