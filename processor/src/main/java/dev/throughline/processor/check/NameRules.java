package dev.throughline.processor.check;

import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.Field;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.ManyToMany;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Names;
import dev.throughline.processor.model.ReservedNames;
import dev.throughline.processor.model.Stored;
import dev.throughline.processor.report.Code;
import dev.throughline.processor.report.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the names of generated members have to keep, among each other and with what their classes inherit. */
final class NameRules {
    /** A column, and the component that it is of. */
    private record Owned(Stored owner, Field field) {}

    private final Model model;
    private final Problems problems;
    private final Set<String> unusable = new HashSet<>();

    NameRules(Model model) {
        this.model = model;
        this.problems = new Problems(model);
    }

    List<Problem> check() {
        Map<String, Owned> constants = new HashMap<>();
        for (Stored stored : model.stored()) {
            stored.fields().forEach(field -> checkConstant(new Owned(stored, field), constants));
        }
        for (ForeignKey key : model.foreignKeys()) {
            checkKey(key);
        }
        model.addedKeys().forEach(this::checkAdded);
        for (ManyToMany relation : model.relations()) {
            checkPath(relation);
            if (ReservedNames.OF_QUERY_SETS.contains(relation.name())) {
                reserved(relation, "method " + relation.name() + "(key)", "the query set", "");
            }
        }
        return problems.found();
    }

    /** {@return the components whose names were refused} */
    Set<String> unusable() {
        return unusable;
    }

    private void checkKey(ForeignKey key) {
        checkPath(key);
        if (ReservedNames.OF_VALUES.contains(key.name())) {
            reserved(key, "method " + key.name() + "(Ref)", "the values' class", "");
        }
        if (key.name().equals("of") && key.target().names().equals(model.names())) {
            reserved(key, "method of(" + problems.name() + ")", "the values' class", "");
        }
        if (key.name().equals(ReservedNames.UNIQUE)) {
            reserved(key, "constant UNIQUE", "the class of the table's keys", "");
        }
        if (key.key().equals(Names.MODEL_TYPE) && !ReservedNames.OF_TABLES.contains(key.name())) {
            reserved(key, "constant " + Names.MODEL_TYPE, "the table", "");
        }
        model.columns().stream()
                .filter(column -> column.name().equals(key.name() + "Id"))
                .filter(column -> !constants(key).contains(column.constant()))
                .filter(column -> !model.addedKeys().contains(key))
                .forEach(column -> twice(column, "method " + column.name(), key));
    }

    private static List<String> constants(ForeignKey key) {
        return key.fields().stream().map(Field::constant).toList();
    }

    /** A key that a link is given has the paths and values of a component that one could declare. */
    private void checkAdded(ForeignKey key) {
        model.columns().stream().filter(column -> isNameOf(key, column)).forEach(column -> {
            unusable.add(column.name());
            problems.add(
                    Code.LINK_KEY_NAME,
                    column,
                    key.target().names().model().simpleName(),
                    String.join(", ", key.columns()));
        });
    }

    /** {@return whether one of two is a key that the link is given, and the other is refused for being called like it} */
    static boolean isSaid(Model link, Component one, Component other) {
        return one instanceof ForeignKey key && link.addedKeys().contains(key) && isNameOf(key, other);
    }

    private static boolean isNameOf(ForeignKey added, Component component) {
        return component.name().equals(added.name()) || component.name().equals(added.name() + "Id");
    }

    private void checkPath(Component component) {
        if (ReservedNames.OF_TABLES.contains(component.name()) || ReservedNames.OF_OBJECTS.contains(component.name())) {
            reserved(component, "method " + component.name() + "()", "every jOOQ table or path", "");
        }
    }

    private void checkConstant(Owned owned, Map<String, Owned> constants) {
        String constant = owned.field().constant();
        if (constant.equals(model.names().constant()) || constant.equals(Names.MODEL_TYPE)) {
            reserved(owned.owner(), "constant " + constant, "the table", ": @Column(name) keeps the column's name");
        }
        Owned other = constants.putIfAbsent(constant, owned);
        if (other == null || isSaid(model, other.owner(), owned.owner())) {
            return;
        }
        if (other.field().column().equals(owned.field().column())) {
            unusable.add(owned.owner().name()); // the columns' own names say it already
        } else {
            twice(owned.owner(), "constant " + constant, other.owner());
        }
    }

    private void twice(Component component, String member, Component other) {
        unusable.add(component.name());
        problems.add(Code.NAME_TWICE, component, member, problems.subject(other));
    }

    private void reserved(Component component, String member, String owner, String advice) {
        unusable.add(component.name());
        problems.add(Code.NAME_RESERVED, component, member, owner, advice);
    }
}
