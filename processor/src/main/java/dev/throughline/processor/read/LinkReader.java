package dev.throughline.processor.read;

import dev.throughline.processor.model.Column;
import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.Creation;
import dev.throughline.processor.model.Declaration;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.Key;
import dev.throughline.processor.model.Link;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Names;
import dev.throughline.processor.model.Origin;
import dev.throughline.processor.model.Sort;
import dev.throughline.processor.model.Sortable;
import dev.throughline.processor.model.Target;
import dev.throughline.processor.model.Words;
import dev.throughline.processor.report.Code;
import java.util.List;
import java.util.Optional;

/**
 * Reads what links the two ends of a relation: a model that declares its keys, one that is given them, or one that is made
 * up. Inside, all three are a model.
 *
 * @param findings what is met on the way
 * @param subject the relation, for messages
 * @param visible what generated code may refer to
 */
record LinkReader(Findings findings, String subject, Model.Visible visible) {
    /**
     * What links the ends.
     *
     * @param link the link as the relation sees it
     * @param ownerKey its key of the declaring end
     * @param targetKey its key of the other end
     * @param model the model, where the relation has its classes written
     */
    record Linking(Link link, ForeignKey ownerKey, ForeignKey targetKey, Optional<Model> model) {}

    /** A link of the two keys alone, as if a record of them had been declared. */
    Linking madeUp(Target owner, Target target, String relation, String schema, Origin origin) {
        Pair keys = keys(owner, target, origin);
        boolean isPublic = owner.isPublic() && target.isPublic();
        Model model = new Model(
                new Names(owner.names().link(relation)),
                origin,
                isPublic,
                schema,
                Words.shortened(owner.table() + "_" + target.table()),
                new Key.Pair(keys.owner(), keys.target()),
                List.of(keys.owner(), keys.target()),
                Creation.by(List.of(keys.owner().name(), keys.target().name())),
                List.of(),
                List.of(),
                List.of(),
                true,
                visible);
        return linking(model, keys);
    }

    /** A model that declares no keys, and is given them. */
    Linking given(ModelView through, Target owner, Target target, Origin origin) {
        Pair keys = keys(owner, target, origin);
        List<Component> components = through.properties().stream()
                .map(new ComponentReader(through, visible, findings)::read)
                .toList();
        Model model = new Model(
                through.names(),
                origin,
                through.isPublic(),
                through.schema(),
                through.table(),
                new Key.Pair(keys.owner(), keys.target()),
                components,
                new CreationReader(through, findings).read(),
                List.of(keys.owner(), keys.target()),
                List.of(),
                orderBy(through.annotation()),
                false,
                visible);
        return linking(model, keys);
    }

    /** A model that declares its keys; {@code fields} are the two that are meant, or none. */
    Optional<Linking> declared(
            ModelView through, Target owner, Target target, AnnotationView relation, List<AnnotationView.Item> fields) {
        ForeignKeyReader reader = new ForeignKeyReader(new Findings());
        List<ForeignKey> keys = through.annotated(Annotations.FOREIGN_KEY).stream()
                .map(component -> reader.read(through.name(), component, component.require(Annotations.FOREIGN_KEY)))
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .toList();
        Picked picked = new Picked(through, keys, relation);
        Optional<Pair> pair = fields.isEmpty() ? implied(picked, owner, target) : named(picked, owner, target, fields);
        pair.ifPresent(found -> requireBoth(found, picked));
        return pair.map(found -> new Linking(
                new Link(
                        through.names(),
                        through.isPublic(),
                        through.table(),
                        needsValues(through, found),
                        KeyReader.sortable(through)),
                found.owner().cascading(),
                found.target().cascading(),
                Optional.empty()));
    }

    static List<Sort> orderBy(AnnotationView annotation) {
        return annotation.strings("orderBy").stream()
                .map(item -> new Sort(item.value().strip(), item.origin()))
                .toList();
    }

    private record Pair(ForeignKey owner, ForeignKey target) {}

    private record Picked(ModelView through, List<ForeignKey> keys, AnnotationView relation) {
        List<ForeignKey> of(Target end) {
            return keys.stream()
                    .filter(key -> key.target().names().equals(end.names()))
                    .toList();
        }
    }

    private static Pair keys(Target owner, Target target, Origin origin) {
        boolean toItself = owner.names().equals(target.names());
        String one = owner.names().model().simpleName();
        String other = target.names().model().simpleName();
        return new Pair(
                key(toItself ? "from" + Words.capitalized(one) : Words.variable(one), owner, origin),
                key(toItself ? "to" + Words.capitalized(other) : Words.variable(other), target, origin));
    }

    private static ForeignKey key(String name, Target end, Origin origin) {
        return new ForeignKey(
                Declaration.component(name, origin), ForeignKey.columns(name, end), end, false, false, "CASCADE");
    }

    private static Linking linking(Model model, Pair keys) {
        boolean needsValues = model.columns().stream().anyMatch(Column::isRequired);
        List<Sortable> sortable = model.sortable();
        Link link = new Link(model.names(), model.isPublic(), model.table(), needsValues, sortable);
        return new Linking(link, keys.owner(), keys.target(), Optional.of(model));
    }

    private Optional<Pair> implied(Picked picked, Target owner, Target target) {
        List<ForeignKey> own = picked.of(owner);
        List<ForeignKey> other = picked.of(target);
        if (own.isEmpty() || other.isEmpty()) {
            return missing(picked, own.isEmpty() ? owner : target);
        }
        if (owner.names().equals(target.names())) {
            return own.size() == 2
                    ? Optional.of(new Pair(own.get(0), own.get(1)))
                    : own.size() == 1 ? missing(picked, owner) : ambiguous(picked, own, other);
        }
        return own.size() == 1 && other.size() == 1
                ? Optional.of(new Pair(own.get(0), other.get(0)))
                : ambiguous(picked, own, other);
    }

    private Optional<Pair> named(Picked picked, Target owner, Target target, List<AnnotationView.Item> fields) {
        Optional<ForeignKey> own = fields.size() == 2 ? named(picked.of(owner), fields.get(0)) : Optional.empty();
        Optional<ForeignKey> other = fields.size() == 2 ? named(picked.of(target), fields.get(1)) : Optional.empty();
        if (own.isPresent() && other.isPresent() && !own.equals(other)) {
            return Optional.of(new Pair(own.get(), other.get()));
        }
        findings.problem(
                Code.M2M_THROUGH_FIELDS,
                picked.relation().origin("throughFields"),
                subject,
                "a key of " + owner.names().model().simpleName() + " and one of "
                        + target.names().model().simpleName() + ", both components of "
                        + picked.through().name(),
                offers(picked, owner, target));
        return Optional.empty();
    }

    private static String offers(Picked picked, Target owner, Target target) {
        return "There are " + names(picked.of(owner)) + " and " + names(picked.of(target)) + ".";
    }

    private static String names(List<ForeignKey> keys) {
        return keys.isEmpty()
                ? "none"
                : String.join(", ", keys.stream().map(ForeignKey::name).toList());
    }

    private static Optional<ForeignKey> named(List<ForeignKey> keys, AnnotationView.Item field) {
        return keys.stream().filter(key -> key.name().equals(field.value())).findFirst();
    }

    private Optional<Pair> missing(Picked picked, Target end) {
        findings.problem(
                Code.M2M_THROUGH_KEY_MISSING,
                picked.relation().origin("through"),
                subject,
                picked.through().name(),
                end.names().model().simpleName(),
                TypeView.spoken(end.key()),
                end.names().variable());
        return Optional.empty();
    }

    private Optional<Pair> ambiguous(Picked picked, List<ForeignKey> own, List<ForeignKey> other) {
        List<ForeignKey> several = own.size() > 1 ? own : other;
        findings.problem(
                Code.M2M_THROUGH_KEY_AMBIGUOUS,
                picked.relation().origin("through"),
                subject,
                picked.through().name(),
                several.get(0).target().names().model().simpleName(),
                names(several),
                own.get(0).name(),
                other.get(other.size() - 1).name());
        return Optional.empty();
    }

    private void requireBoth(Pair pair, Picked picked) {
        for (ForeignKey key : List.of(pair.owner(), pair.target())) {
            if (key.nullable()) {
                findings.problem(
                        Code.M2M_THROUGH_KEY_NULLABLE,
                        picked.relation().origin("through"),
                        subject,
                        key.name(),
                        picked.through().name());
            }
        }
    }

    private static boolean needsValues(ModelView through, Pair pair) {
        return through.properties().stream()
                .filter(component -> !isKey(component, pair))
                .filter(component -> !component.isNullable() && !isGenerated(through, component))
                .anyMatch(component -> ColumnReader.column(component)
                        .filter(column -> !column.isRequired())
                        .isEmpty());
    }

    private static boolean isKey(Property component, Pair pair) {
        return component.name().equals(pair.owner().name())
                || component.name().equals(pair.target().name())
                || component.is(Annotations.MANY_TO_MANY);
    }

    private static boolean isGenerated(ModelView through, Property component) {
        return component
                .annotation(Annotations.ID)
                .filter(id -> through.ids().size() == 1)
                .flatMap(id -> ColumnReader.column(component).map(column -> ColumnReader.source(id, column)))
                .filter(source -> source != Key.Source.ASSIGNED)
                .isPresent();
    }
}
