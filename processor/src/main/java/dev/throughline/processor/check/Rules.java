package dev.throughline.processor.check;

import dev.throughline.processor.model.Model;
import dev.throughline.processor.report.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All rules that a model has to keep once it could be read. */
public final class Rules {
    private Rules() {}

    /**
     * What came of it.
     *
     * @param problems the mistakes
     * @param unusable the components that cannot have members of their own in generated classes
     */
    public record Verdict(List<Problem> problems, Set<String> unusable) {}

    /** {@return the mistakes of a model} */
    public static Verdict check(Model model) {
        NameRules names = new NameRules(model);
        List<Problem> problems = Stream.of(
                        new ColumnRules(model).check(),
                        new OrderRules(model).check(),
                        new RelationRules(model).check(),
                        names.check())
                .flatMap(List::stream)
                .toList();
        return new Verdict(problems, names.unusable());
    }
}
