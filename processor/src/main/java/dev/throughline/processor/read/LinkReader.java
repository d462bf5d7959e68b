package dev.throughline.processor.read;

import dev.throughline.processor.model.Column;
import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.Creation;
import dev.throughline.processor.model.Declaration;
import dev.throughline.processor.model.Deprecation;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.Key;
import dev.throughline.processor.model.Link;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Names;
import dev.throughline.processor.model.Naming;
import dev.throughline.processor.model.Origin;
import dev.throughline.processor.model.ReservedNames;
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
 * @param relation its annotation
 * @param visible what generated code may refer to
 * @param naming how tables and columns are called
 */
record LinkReader(Findings findings, String subject, AnnotationView relation, Model.Visible visible, Naming naming) {
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
    Linking madeUp(Target owner, Target target, String name, String schema, Origin origin) {
        Key.Pair keys = addedKeys(owner, target, "a link that is made up");
        boolean isPublic = owner.isPublic() && target.isPublic();
        Model model = new Model(
                new Names(owner.names().link(name)),
                origin,
                isPublic,
                origin.element() == null ? Deprecation.NONE : AnnotationView.deprecation(origin.element()),
                schema,
                tableOf(owner, target, name),
                keys,
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
        Key.Pair keys = addedKeys(owner, target, through.name());
        WrittenNames.ofModel(through, findings);
        List<Component> components = through.properties().stream()
                .map(new ComponentReader(through, visible, findings)::read)
                .toList();
        Model model = new Model(
                through.names(),
                origin,
                through.isPublic(),
                AnnotationView.deprecation(through.element()),
                through.schema(),
                through.table(),
                keys,
                components,
                new CreationReader(through, findings).read(),
                List.of(keys.owner(), keys.target()),
                List.of(),
                orderBy(through.annotation()),
                false,
                visible.with(new Suppressions(through).warnings()));
        return linking(model, keys);
    }

    /** A model that declares its keys. */
    Optional<Linking> declared(ModelView through, Target owner, Target target) {
        return new DeclaredKeys(through, relation, subject, findings)
                .pair(owner, target)
                .map(pair -> new Linking(
                        new Link(
                                through.names(),
                                through.isPublic(),
                                through.table(),
                                new LinkValues(
                                                through,
                                                List.of(
                                                        pair.owner().name(),
                                                        pair.target().name()))
                                        .areNeeded(),
                                KeyReader.sortable(through)),
                        pair.owner().cascading(),
                        pair.target().cascading(),
                        Optional.empty()));
    }

    static List<Sort> orderBy(AnnotationView annotation) {
        return annotation.strings("orderBy").stream()
                .map(item -> new Sort(item.value().strip(), item.origin()))
                .toList();
    }

    /** Named after both tables; where both are one, after the relation, of which there may be several. */
    private String tableOf(Target owner, Target target, String relation) {
        boolean toItself = owner.names().equals(target.names());
        return Words.shortened(naming.joined(owner.table(), toItself ? naming.named(relation) : target.table()));
    }

    private Key.Pair addedKeys(Target owner, Target target, String link) {
        if (relation.isWritten(DeclaredKeys.FIELDS)) {
            findings.problem(Code.M2M_THROUGH_FIELDS_ALONE, relation.origin(DeclaredKeys.FIELDS), subject, link);
        }
        boolean toItself = owner.names().equals(target.names());
        String one = owner.names().model().simpleName();
        String other = target.names().model().simpleName();
        return new Key.Pair(
                addedKey(toItself ? "from" + Words.capitalized(one) : Words.variable(one), owner),
                addedKey(toItself ? "to" + Words.capitalized(other) : Words.variable(other), target));
    }

    private ForeignKey addedKey(String name, Target end) {
        List<String> columns = ForeignKey.columns(name, end, naming).stream()
                .map(Words::shortened)
                .toList();
        String component = ReservedNames.ofLinks().contains(name) ? name + "Row" : name;
        return new ForeignKey(
                Declaration.component(component, relation.origin("through")), columns, end, false, false, "CASCADE");
    }

    private static Linking linking(Model model, Key.Pair keys) {
        boolean needsValues = model.columns().stream().anyMatch(Column::isRequired);
        List<Sortable> sortable = model.sortable();
        Link link = new Link(model.names(), model.isPublic(), model.table(), needsValues, sortable);
        return new Linking(link, keys.owner(), keys.target(), Optional.of(model));
    }
}
