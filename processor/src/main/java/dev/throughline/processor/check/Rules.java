package dev.throughline.processor.check;

import dev.throughline.processor.model.ManyToMany;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.report.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rules that a model has to keep once it could be read. */
public final class Rules {
    private Rules() {}

    /**
     * What came of it.
     *
     * @param problems the mistakes
     * @param usable the model without the components that cannot have members of their own in generated classes
     */
    public record Verdict(List<Problem> problems, Model usable) {}

    /** {@return the mistakes of a model, and of the links whose classes are written with it} */
    public static Verdict check(Model model) {
        NameRules names = new NameRules(model);
        List<Problem> problems = new ArrayList<>();
        problems.addAll(new ColumnRules(model).check());
        problems.addAll(new TableRules(model).check());
        problems.addAll(new OrderRules(model).check());
        problems.addAll(new RelationRules(model).check());
        problems.addAll(names.check());
        Map<ManyToMany, Model> links = new LinkedHashMap<>();
        for (ManyToMany relation : model.relations()) {
            if (relation.link() != null) {
                Verdict link = check(relation.link());
                problems.addAll(link.problems());
                links.put(relation, link.usable());
            }
        }
        return new Verdict(List.copyOf(problems), model.with(links).without(names.unusable()));
    }
}
