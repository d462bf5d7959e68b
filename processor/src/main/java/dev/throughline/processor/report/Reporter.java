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
        messager.printMessage(Kind.ERROR, problem.message(), placed(element), origin.annotation(), origin.value());
    }

    /** A component stands for its field: javac 17 has no place of a component, and none has that of a value of its annotations. */
    private static Element placed(Element element) {
        return element instanceof RecordComponentElement ? field(element) : element;
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
