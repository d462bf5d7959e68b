package dev.throughline.processor.check;

import dev.throughline.processor.model.ManyToMany;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Names;
import dev.throughline.processor.model.Relation;
import dev.throughline.processor.model.Sort;
import dev.throughline.processor.model.Sortable;
import dev.throughline.processor.model.Unknown;
import dev.throughline.processor.report.Code;
import dev.throughline.processor.report.Problem;
import dev.throughline.processor.report.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the orders of a model and of its relations have to keep. */
final class OrderRules {
    private static final Set<String> DIRECTIONS = Set.of("asc", "desc", "ascending", "descending");

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
                check(sort, problems.name(), model.names(), known(), null);
            }
        }
        model.relations().forEach(this::check);
        return problems.found();
    }

    /** {@return what rows may be ordered by, with what could not be read, which is told already} */
    private List<Sortable> known() {
        Stream<Sortable> unread = model.components().stream()
                .filter(Unknown.class::isInstance)
                .map(component -> new Sortable(component.name(), List.of()));
        return Stream.concat(model.sortable().stream(), unread).toList();
    }

    private void check(ManyToMany component) {
        Relation relation = component.relation();
        for (Sort sort : relation.orderBy()) {
            Names names = sort.isOfLink()
                    ? relation.link().names()
                    : relation.target().names();
            List<Sortable> columns = sort.isOfLink() ? relation.link().sortable() : relation.sortable();
            if (!isOne(sort, columns) && isOne(sort, relation.link().sortable()) && !sort.isOfLink()) {
                problems.addTo(
                        problems.subject(component),
                        Code.ORDER_UNKNOWN,
                        sort.origin(),
                        names.model().simpleName(),
                        sort.component(),
                        " Did you mean \"" + (sort.isDescending() ? "-" : "") + Sort.LINK + sort.component() + "\"?");
            } else {
                check(sort, problems.subject(component), names, columns, component.link());
            }
        }
    }

    private static boolean isOne(Sort sort, List<Sortable> columns) {
        return columns.stream().anyMatch(column -> column.component().equals(sort.component()));
    }

    private void check(Sort sort, String subject, Names names, List<Sortable> columns, @Nullable Model link) {
        List<String> known = columns.stream().map(Sortable::component).toList();
        String name = sort.component();
        List<String> words = List.of(name.split("\\s+", -1));
        if (sort.written().isBlank()) {
            problems.addTo(subject, Code.NAME_BLANK, sort.origin(), "orderBy", sort.written());
        } else if (name.contains(",")) {
            problems.addTo(subject, Code.ORDER_SEVERAL, sort.origin(), sort.written(), listed(sort.written()));
        } else if (words.size() == 2 && DIRECTIONS.contains(words.get(1).toLowerCase(Locale.ROOT))) {
            String meant = Suggestion.nearest(words.get(0), known).orElse(words.get(0));
            boolean isDescending = words.get(1).toLowerCase(Locale.ROOT).startsWith("d");
            String written = (isDescending ? "-" : "") + (sort.isOfLink() ? Sort.LINK : "") + meant;
            problems.addTo(subject, Code.ORDER_DIRECTION, sort.origin(), sort.written(), written);
        } else if (!known.contains(name) && sort.isOfLink() && link != null && link.isMadeUp()) {
            problems.addTo(
                    subject,
                    Code.ORDER_LINK_MADE_UP,
                    sort.origin(),
                    name,
                    names.model().simpleName());
        } else if (!known.contains(name)) {
            problems.addTo(
                    subject,
                    Code.ORDER_UNKNOWN,
                    sort.origin(),
                    names.model().simpleName(),
                    name,
                    Suggestion.of(name, known));
        }
    }

    private static String listed(String written) {
        return Stream.of(written.split(",", -1))
                .map(item -> "\"" + item.strip() + "\"")
                .collect(Collectors.joining(", "));
    }
}
