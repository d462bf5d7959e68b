package dev.throughline.processor.check;

import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Origin;
import dev.throughline.processor.report.Code;
import dev.throughline.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;

/** The mistakes that one group of rules finds in a model. */
final class Problems {
    private final Model model;
    private final List<Problem> found = new ArrayList<>();

    Problems(Model model) {
        this.model = model;
    }

    void add(Code code, Component component, Object... arguments) {
        addTo(subject(component), code, component.origin(), arguments);
    }

    void addTo(String subject, Code code, Origin origin, Object... arguments) {
        found.add(new Problem(code, origin, subject, arguments));
    }

    void add(Code code, Origin origin, Object... arguments) {
        found.add(new Problem(code, origin, name(), arguments));
    }

    /** {@return a component in a sentence} */
    String subject(Component component) {
        return name() + "." + component.name();
    }

    String name() {
        return model.names().model().simpleName();
    }

    List<Problem> found() {
        return found;
    }
}
