package dev.throughline.processor.report;

import dev.throughline.processor.model.Origin;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;

/**
 * Tells problems to the compiler, at the most precise place.
 *
 * @param messager the compiler
 */
public record Reporter(Messager messager) {
    /** JDK-8295184: before, javac knows the place of a component's field, but not that of the component. */
    private static final int KNOWS_COMPONENTS = 20;

    /** Tells each problem once. */
    public void report(Collection<Problem> problems) {
        new LinkedHashSet<>(problems).forEach(this::report);
    }

    private void report(Problem problem) {
        Origin origin = problem.origin();
        Element element = origin.element();
        if (element == null) {
            messager.printMessage(Kind.ERROR, problem.message());
            return;
        }
        boolean isMoved =
                element instanceof RecordComponentElement && Runtime.version().feature() < KNOWS_COMPONENTS;
        messager.printMessage(
                Kind.ERROR, problem.message(), isMoved ? field(element) : element, origin.annotation(), origin.value());
    }

    private static Element field(Element component) {
        Element model = Objects.requireNonNull(component.getEnclosingElement(), "record");
        return ElementFilter.fieldsIn(model.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .map(Element.class::cast)
                .findFirst()
                .orElse(component);
    }
}
