package dev.throughline.internal.schema;

import dev.throughline.ModelTable;
import dev.throughline.SchemaDifference;
import dev.throughline.SchemaDifference.Kind;
import dev.throughline.generated.Reference;
import dev.throughline.internal.schema.Finding.Step;
import dev.throughline.internal.schema.live.LiveForeignKey;
import dev.throughline.internal.schema.live.LiveName;
import dev.throughline.internal.schema.live.LiveTable;
import dev.throughline.internal.schema.live.LiveTables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.UniqueKey;
import org.jspecify.annotations.Nullable;

/** Finds in which the keys and indexes of a table differ from those of its model. */
final class KeyComparison {
    private final Source source;
    private final LiveTable live;
    private final LiveTables all;
    private final Repairs repairs;
    private final List<Finding> findings = new ArrayList<>();

    KeyComparison(Source source, LiveTable live, LiveTables all, DSLContext dsl) {
        this.source = source;
        this.live = live;
        this.all = all;
        this.repairs = new Repairs(dsl);
    }

    List<Finding> findings() {
        if (!live.isView()) {
            ModelTable<?, ?> table = source.table();
            comparePrimaryKey(table.getPrimaryKey());
            table.getUniqueKeys().forEach(this::compareUnique);
            for (Reference<?, ?> reference : source.references()) {
                compareForeignKey(reference);
                compareIndex(reference);
            }
        }
        return findings;
    }

    private void comparePrimaryKey(UniqueKey<?> key) {
        if (isUnique(key)) {
            return;
        }
        SchemaDifference difference = difference(
                Kind.PRIMARY_KEY,
                key.getFields(),
                "primary key " + Wording.columns(key.getFields()),
                live.primaryKey().isEmpty() ? null : "primary key (" + Wording.list(live.primaryKey()) + ")",
                "is neither the primary key nor unique, so there may be several "
                        + (key.getFields().size() > 1 ? "links of one pair" : "rows of one key")
                        + ", and writes that look for it are refused.");
        if (live.primaryKey().isEmpty() && repairs.addsKeys()) {
            findings.add(Finding.mended(difference, List.of(Step.of(Kind.PRIMARY_KEY, repairs.primaryKey(key)))));
        } else {
            findings.add(Finding.mended(difference, List.of(Step.of(Kind.PRIMARY_KEY, repairs.unique(key)))));
        }
    }

    private void compareUnique(UniqueKey<?> key) {
        if (!isUnique(key)) {
            findings.add(Finding.mended(
                    difference(
                            Kind.UNIQUE_KEY,
                            key.getFields(),
                            "unique " + Wording.columns(key.getFields()),
                            null,
                            "is not unique."),
                    List.of(Step.of(Kind.UNIQUE_KEY, repairs.unique(key)))));
        }
    }

    private boolean isUnique(UniqueKey<?> key) {
        Set<String> columns = names(key.getFields());
        return live.indexes().stream().anyMatch(index -> index.isUnique(columns));
    }

    private void compareForeignKey(Reference<?, ?> reference) {
        Map<String, String> expected = new HashMap<>();
        List<? extends Field<?>> targets = reference.key().getKeyFields();
        Optional<LiveTable> target = all.find(reference.target().table());
        for (int i = 0; i < targets.size(); i++) {
            String name = targets.get(i).getName();
            expected.put(
                    live.nameOf(reference.columns().get(i).getName()),
                    target.map(there -> there.nameOf(name)).orElse(name));
        }
        Optional<LiveForeignKey> found = live.foreignKeys().stream()
                .filter(key -> leadsTo(key, reference) && key.columns().equals(expected))
                .findFirst();
        if (found.isEmpty()) {
            missing(reference);
        } else if (found.get().onDelete() != reference.onDelete()) {
            otherRule(reference, found.get());
        }
    }

    private boolean leadsTo(LiveForeignKey key, Reference<?, ?> reference) {
        LiveName expected =
                all.find(reference.target().table()).map(LiveTable::name).orElse(null);
        return key.target().equals(expected);
    }

    private void missing(Reference<?, ?> reference) {
        ModelTable<?, ?> target = reference.target().table();
        String expected =
                Wording.name(target) + " " + Wording.columns(reference.key().getKeyFields());
        String found = live.foreignKeys().stream()
                .filter(key -> key.columns().keySet().equals(names(reference.columns())))
                .map(key ->
                        key.target().table() + " (" + Wording.list(key.columns().values()) + ")")
                .findFirst()
                .orElse(null);
        SchemaDifference difference = difference(
                Kind.FOREIGN_KEY,
                reference.columns(),
                expected,
                found,
                "does not refer to " + expected + ", as " + reference.qualifiedName() + " does"
                        + (found == null ? "." : ", but to " + found + "."));
        boolean hasColumns = reference.columns().stream()
                .allMatch(column -> live.column(column.getName()).isPresent());
        if (!hasColumns && repairs.comesWithColumn(reference)) {
            findings.add(Finding.mended(difference, List.of()));
        } else if (repairs.addsKeys()) {
            findings.add(Finding.mended(difference, List.of(Step.of(Kind.FOREIGN_KEY, repairs.foreignKey(reference)))));
        } else {
            findings.add(Finding.byHand(difference));
        }
    }

    private void otherRule(Reference<?, ?> reference, LiveForeignKey found) {
        SchemaDifference difference = difference(
                Kind.DELETE_RULE,
                reference.columns(),
                Wording.rule(reference.onDelete()),
                Wording.rule(found.onDelete()),
                Wording.rule(reference.onDelete()) + " was expected, as " + reference.qualifiedName() + " says, "
                        + Wording.rule(found.onDelete()) + " was found.");
        findings.add(
                repairs.addsKeys()
                        ? Finding.byHand(difference, repairs.replace(reference, found.name()))
                        : Finding.byHand(difference));
    }

    private void compareIndex(Reference<?, ?> reference) {
        Set<String> columns = names(reference.columns());
        if (live.indexes().stream().noneMatch(index -> index.startsWith(columns))) {
            findings.add(Finding.mended(
                    difference(
                            Kind.INDEX,
                            reference.columns(),
                            "index " + Wording.columns(reference.columns()),
                            null,
                            "no index begins with it, so all rows are read to find those of one "
                                    + reference.target().name() + "."),
                    List.of(Step.of(Kind.INDEX, repairs.index(reference)))));
        }
    }

    private Set<String> names(List<? extends Field<?>> columns) {
        return columns.stream().map(column -> live.nameOf(column.getName())).collect(Collectors.toSet());
    }

    private SchemaDifference difference(
            Kind kind, List<? extends Field<?>> columns, String expected, @Nullable String found, String message) {
        String table = Wording.name(source.table());
        String list = Wording.list(columns.stream().map(Field::getName).toList());
        String where = columns.size() == 1 ? table + "." + list : table + " (" + list + ")";
        return new SchemaDifference(kind, table, list, expected, found, where + ": " + message);
    }
}
