package dev.throughline.processor.check;

import dev.throughline.processor.model.ManyToMany;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Relation;
import dev.throughline.processor.report.Code;
import dev.throughline.processor.report.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the relations of a model have to keep among each other. */
final class RelationRules {
    private final Model model;
    private final Problems problems;

    RelationRules(Model model) {
        this.model = model;
        this.problems = new Problems(model);
    }

    List<Problem> check() {
        Map<Object, ManyToMany> links = new HashMap<>();
        Map<Object, ManyToMany> proxies = new HashMap<>();
        for (ManyToMany relation : model.relations()) {
            if (relation.isMapped()) {
                continue;
            }
            checkLink(relation, links);
            Relation reverse = relation.reverse();
            unique(Code.NAME_TWICE, relation, relation.relation(), proxies);
            if (reverse != null) {
                unique(Code.M2M_REVERSE_TWICE, relation, reverse, proxies);
            }
        }
        checkMapped();
        return problems.found();
    }

    private void checkLink(ManyToMany relation, Map<Object, ManyToMany> links) {
        Model link = relation.link();
        if (link == null || relation.carrier() == ManyToMany.Carrier.WRONG) {
            return;
        }
        ManyToMany other = links.putIfAbsent(link.isMadeUp() ? link.table() : link.names(), relation);
        if (other != null && link.isMadeUp()) {
            problems.add(Code.M2M_LINK_TABLE_TWICE, relation, problems.subject(other), link.table());
        } else if (other != null) {
            String name = link.names().model().simpleName();
            problems.add(Code.M2M_THROUGH_TAKEN, relation, name, problems.subject(other));
        }
    }

    private void unique(Code code, ManyToMany component, Relation relation, Map<Object, ManyToMany> proxies) {
        ManyToMany other = proxies.putIfAbsent(relation.proxy(), component);
        if (other != null) {
            problems.add(code, component, relation.proxy().simpleName(), problems.subject(other));
        }
    }

    private void checkMapped() {
        Map<Object, ManyToMany> mapped = new HashMap<>();
        for (ManyToMany component : model.relations()) {
            Relation relation = component.relation();
            String declared = relation.declaring().simpleName() + "."
                    + relation.component().name();
            ManyToMany other = component.isMapped() ? mapped.putIfAbsent(declared, component) : null;
            if (other != null) {
                problems.add(Code.M2M_MAPPED_BY_TWICE, component, problems.subject(other), declared);
            }
        }
    }
}
