package dev.throughline.processor.read;

import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.Key;
import dev.throughline.processor.model.ManyToMany;
import dev.throughline.processor.model.ManyToMany.Carrier;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Origin;
import dev.throughline.processor.model.Relation;
import dev.throughline.processor.model.Sort;
import dev.throughline.processor.model.Target;
import dev.throughline.processor.model.Unknown;
import dev.throughline.processor.report.Code;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * Reads components that are relations.
 *
 * @param owner the model that has them
 * @param visible what generated code may refer to
 * @param findings what is met on the way
 */
record RelationReader(ModelView owner, Model.Visible visible, Findings findings) {

    Component read(Property component, AnnotationView annotation) {
        String name = component.name();
        TypeView type = component.type();
        Held held = Held.of(component);
        Optional<ModelView> target = target(name, held, annotation, type);
        Optional<? extends Component> relation = target.flatMap(other -> annotation.isWritten("mappedBy")
                ? new MappedReader(owner, visible, findings).read(name, held, annotation, other)
                : declaredOnce(name, held, annotation, other));
        return relation.isPresent() ? relation.get() : new Unknown(component.declaration(), type.name());
    }

    /** {@return the pairs of keys by which relations go through a link that declares them} */
    static List<Key.Pair> pairsThrough(ModelView link, Model.Visible visible) {
        return link.annotated(Annotations.FOREIGN_KEY).stream()
                .flatMap(key -> key.type().arguments().stream().limit(1))
                .flatMap(target -> target.element().stream())
                .flatMap(target -> link.other(target).stream())
                .flatMap(owner -> through(owner, link, visible))
                .map(relation -> new Key.Pair(relation.ownerKey(), relation.targetKey()))
                .distinct()
                .toList();
    }

    private static Stream<Relation> through(ModelView owner, ModelView link, Model.Visible visible) {
        RelationReader reader = new RelationReader(owner, visible, new Findings());
        return owner.annotated(Annotations.MANY_TO_MANY).stream()
                .filter(component -> component
                        .annotation(Annotations.MANY_TO_MANY)
                        .flatMap(annotation -> annotation.type("through"))
                        .filter(type -> new TypeView(type)
                                .is(link.element().getQualifiedName().toString()))
                        .isPresent())
                .flatMap(component -> reader.relation(component).stream())
                .map(ManyToMany::relation);
    }

    Optional<ManyToMany> relation(Property component) {
        return component
                .annotation(Annotations.MANY_TO_MANY)
                .map(annotation -> read(component, annotation))
                .filter(ManyToMany.class::isInstance)
                .map(ManyToMany.class::cast);
    }

    private Optional<ModelView> target(String name, Held held, AnnotationView annotation, TypeView type) {
        Origin origin = annotation.isWritten("to") ? annotation.origin("to") : annotation.origin();
        if (type.isMissing()
                || annotation.isMissing("to")
                || held.model().filter(TypeView::isMissing).isPresent()) {
            findings.missing(
                    type.isMissing()
                            ? type.spoken()
                            : held.model().map(TypeView::spoken).orElse("to"));
            return Optional.empty();
        }
        Optional<TypeView> to = annotation.type("to").map(TypeView::new);
        boolean isSwapped = isSwapped(held, annotation);
        Optional<TypeView> meant = to.or(isSwapped ? held::link : held::model)
                .filter(found -> found.element().isPresent());
        if (meant.isEmpty()) {
            String way = held.carrier() == Carrier.NOTHING ? "" : "Many<Model>, or ";
            findings.problem(Code.M2M_TARGET_UNKNOWN, origin, subject(name), way);
            return Optional.empty();
        }
        String model = meant.get().spoken();
        Optional<ModelView> target = meant.get().element().flatMap(owner::other);
        if (target.isEmpty()) {
            findings.problem(Code.M2M_TARGET_NOT_MODEL, origin, subject(name), model);
        } else if (isSwapped) {
            String link = held.model().map(TypeView::spoken).orElse("");
            findings.problem(Code.M2M_LINKED_SWAPPED, annotation.origin(), subject(name), model, link);
        } else if (held.carrier() == Carrier.WRONG) {
            findings.problem(Code.M2M_NOT_MANY, annotation.origin(), subject(name), model, type.spoken(), name);
        } else if (held.model().filter(item -> !item.spoken().equals(model)).isPresent()) {
            String item = held.model().map(TypeView::spoken).orElse("");
            findings.problem(Code.M2M_TO_MISMATCH, origin, subject(name), model, item);
        }
        return target.filter(found -> ModelReader.unusable(found.element()).isEmpty()); // else it is told there
    }

    /** {@return whether a component holds the link as the model, and the model as its link} */
    private static boolean isSwapped(Held held, AnnotationView annotation) {
        Optional<String> through = annotation.type("through").map(link -> new TypeView(link).spoken());
        return held.link().isPresent() && held.model().map(TypeView::spoken).equals(through);
    }

    private Optional<ManyToMany> declaredOnce(String name, Held held, AnnotationView annotation, ModelView other) {
        Optional<Property> twin =
                owner.yieldsTo(other) ? new OtherEnd(owner, other).twin(annotation) : Optional.empty();
        return twin.isPresent()
                ? new MappedReader(owner, visible, findings).twin(name, held, annotation, other, twin.get())
                : declared(name, held, annotation, other);
    }

    private Optional<ManyToMany> declared(String name, Held held, AnnotationView annotation, ModelView other) {
        Optional<Target> own = KeyReader.target(owner);
        Optional<Target> target = KeyReader.target(other);
        if (other.annotated(Annotations.ID).isEmpty() && !other.lacksKey()) {
            Origin origin = annotation.origin(annotation.isWritten("to") ? "to" : "mappedBy");
            findings.problem(Code.M2M_TARGET_NO_ID, origin, subject(name), other.name());
        }
        if (own.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        if (isKeyHidden(name, annotation, owner, other) || isKeyHidden(name, annotation, other, owner)) {
            return Optional.empty();
        }
        Optional<LinkReader.Linking> linking = linking(name, annotation, own.get(), target.get());
        linking.ifPresent(found -> requireLink(name, held, annotation, other, found));
        return linking.map(found -> manyToMany(name, held, annotation, other, own.get(), target.get(), found));
    }

    private boolean isKeyHidden(String name, AnnotationView annotation, ModelView keyed, ModelView from) {
        Optional<TypeElement> hidden = Visibility.hiddenInKey(keyed, from.element());
        hidden.ifPresent(type -> findings.problem(
                Code.COLUMN_TYPE_HIDDEN,
                annotation.origin(),
                subject(name),
                type.getSimpleName().toString(),
                from.name()));
        return hidden.isPresent();
    }

    private ManyToMany manyToMany(
            String name,
            Held held,
            AnnotationView annotation,
            ModelView other,
            Target own,
            Target target,
            LinkReader.Linking linking) {
        List<Sort> order = LinkReader.orderBy(annotation);
        Relation relation = new Relation(
                own.names().proxy(name, own.names().model()),
                name,
                own,
                target,
                linking.link(),
                linking.ownerKey(),
                linking.targetKey(),
                KeyReader.sortable(other, order),
                order,
                own.names().model(),
                held.component().declaration(),
                !held.component().isOnType(),
                new SymmetryReader(owner, annotation, subject(name), findings).read(target, linking));
        boolean isAlone = relation.isSymmetrical() || annotation.bool("skipReverse");
        Relation reverse = isAlone ? null : new ReverseReader(owner, other, annotation, findings).read(relation);
        if (annotation.bool("skipReverse") && annotation.isWritten("relatedName") && !relation.isSymmetrical()) {
            findings.problem(
                    Code.M2M_RELATED_NAME_SKIPPED,
                    annotation.origin("relatedName"),
                    subject(name),
                    annotation.string("relatedName"));
        }
        Model link = linking.model().orElse(null);
        return new ManyToMany(held.component().declaration(), held.carrier(relation), relation, reverse, false, link);
    }

    private Optional<LinkReader.Linking> linking(String name, AnnotationView annotation, Target own, Target target) {
        LinkReader reader = new LinkReader(findings, subject(name), annotation, visible, owner.naming());
        if (annotation.isMissing("through")) {
            findings.missing("through");
            return Optional.empty();
        }
        Optional<TypeElement> through = annotation.type("through").flatMap(type -> new TypeView(type).element());
        if (annotation.type("through").isEmpty()) {
            return Optional.of(reader.madeUp(own, target, name, owner.schema(), Origin.of(owner.element())));
        }
        Optional<ModelView> link = through.flatMap(owner::other);
        if (link.isEmpty()) {
            String spoken = annotation
                    .type("through")
                    .map(type -> new TypeView(type).spoken())
                    .orElse("");
            findings.problem(Code.M2M_THROUGH_NOT_MODEL, annotation.origin("through"), subject(name), spoken);
            return Optional.empty();
        }
        if (Stream.of(own, target).anyMatch(end -> end.names().equals(link.get().names()))) {
            findings.problem(
                    Code.M2M_THROUGH_END,
                    annotation.origin("through"),
                    subject(name),
                    link.get().name());
            return Optional.empty();
        }
        if (ModelReader.unusable(link.get().element()).isPresent()) {
            return Optional.empty(); // it is told there
        }
        if (link.get().isBareLink() && isEndHidden(name, annotation, own, target, link.get())) {
            return Optional.empty();
        }
        return link.get().isBareLink()
                ? Optional.of(reader.given(link.get(), own, target, Origin.of(owner.element())))
                : reader.declared(link.get(), own, target);
    }

    /** The classes of a link that is given its keys are in its own package. */
    private boolean isEndHidden(String name, AnnotationView annotation, Target own, Target target, ModelView link) {
        String there = link.names().model().packageName();
        Optional<Target> hidden = Stream.of(own, target)
                .filter(end -> !end.isPublic())
                .filter(end -> !end.names().model().packageName().equals(there))
                .findFirst();
        hidden.ifPresent(end -> findings.problem(
                Code.M2M_THROUGH_UNSEEN,
                annotation.origin("through"),
                subject(name),
                link.name(),
                end.names().model().simpleName()));
        return hidden.isPresent();
    }

    private void requireLink(
            String name, Held held, AnnotationView annotation, ModelView other, LinkReader.Linking linking) {
        String link = linking.link().names().model().simpleName();
        held.link()
                .filter(written -> !written.spoken().equals(link) && !isSwapped(held, annotation))
                .ifPresent(written -> findings.problem(
                        isForgotten(written, linking) ? Code.M2M_LINKED_FORGOTTEN : Code.M2M_LINKED_TYPE,
                        annotation.origin(),
                        subject(name),
                        other.name(),
                        written.spoken(),
                        link));
    }

    /** {@return whether a component holds a model as its links, and its relation has a link made up} */
    private boolean isForgotten(TypeView written, LinkReader.Linking linking) {
        return linking.model().filter(Model::isMadeUp).isPresent()
                && written.element().flatMap(owner::other).isPresent();
    }

    private String subject(String name) {
        return owner.name() + "." + name;
    }
}
