package dev.throughline.processor.read;

import dev.throughline.processor.model.Origin;
import dev.throughline.processor.report.Code;
import dev.throughline.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What one reading of one model comes upon besides the model. */
final class Findings {
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> missing = new TreeSet<>();

    void problem(Code code, Origin origin, String subject, Object... arguments) {
        problems.add(new Problem(code, origin, subject, arguments));
    }

    /** Another processor may still write this class. */
    void missing(String type) {
        missing.add(type);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    Set<String> missing() {
        return Set.copyOf(missing);
    }
}
