package dev.throughline.processor.check;

import dev.throughline.processor.model.ManyToMany;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Names;
import dev.throughline.processor.model.Relation;
import dev.throughline.processor.model.Sort;
import dev.throughline.processor.model.Sortable;
import dev.throughline.processor.report.Code;
import dev.throughline.processor.report.Problem;
import dev.throughline.processor.report.Suggestion;
import java.util.List;
import java.util.Optional;

/** What the orders of a model and of its relations have to keep. */
final class OrderRules {
    private final Model model;
    private final Problems problems;

    OrderRules(Model model) {
        this.model = model;
        this.problems = new Problems(model);
    }

    List<Problem> check() {
        for (Sort sort : model.orderBy()) {
            if (sort.isOfLink()) {
                problems.add(Code.ORDER_NO_LINK, sort.origin(), sort.written());
            } else {
                unknown(sort, model.names(), model.sortable())
                        .ifPresent(arguments -> problems.add(Code.ORDER_UNKNOWN, sort.origin(), arguments));
            }
        }
        model.relations().forEach(this::check);
        return problems.found();
    }

    private void check(ManyToMany component) {
        Relation relation = component.relation();
        for (Sort sort : relation.orderBy()) {
            Names names = sort.isOfLink()
                    ? relation.link().names()
                    : relation.target().names();
            List<Sortable> columns = sort.isOfLink() ? relation.link().sortable() : relation.sortable();
            unknown(sort, names, columns)
                    .ifPresent(arguments -> problems.add(Code.ORDER_UNKNOWN, sort.origin(), component, arguments));
        }
    }

    private static Optional<Object[]> unknown(Sort sort, Names names, List<Sortable> columns) {
        List<String> known = columns.stream().map(Sortable::component).toList();
        String name = sort.component();
        return known.contains(name)
                ? Optional.empty()
                : Optional.of(new Object[] {names.model().simpleName(), name, Suggestion.of(name, known)});
    }
}
