package dev.throughline.processor.read;

import com.palantir.javapoet.TypeName;
import dev.throughline.processor.model.Column;
import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.Declaration;
import dev.throughline.processor.model.Field;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.Key;
import dev.throughline.processor.model.KeyType;
import dev.throughline.processor.model.Origin;
import dev.throughline.processor.model.Sort;
import dev.throughline.processor.model.Sortable;
import dev.throughline.processor.model.Stored;
import dev.throughline.processor.model.Target;
import dev.throughline.processor.model.Unknown;
import dev.throughline.processor.model.Words;
import dev.throughline.processor.report.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads primary keys.
 *
 * @param leading the models whose keys lead to the one that is read: a key that leads back to one of them has no end
 */
record KeyReader(List<ModelView> leading) {
    private static final KeyReader FIRST = new KeyReader(List.of());

    /** {@return a model as others see it, if it has a key of its own} */
    static Optional<Target> target(ModelView model) {
        return FIRST.targetOf(model);
    }

    /** {@return what a key of these components is called and made of} */
    static KeyType type(ModelView model, List<Stored> parts) {
        return parts.size() == 1
                ? parts.get(0).part().type()
                : new KeyType.Composite(
                        model.names().key(), parts.stream().map(Stored::part).toList());
    }

    /** {@return a model as others see it, if it has a key of its own} */
    Optional<Target> targetOf(ModelView model) {
        List<Stored> parts = parts(model);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Target(model.names(), model.isPublic(), model.schema(), model.table(), type(model, parts)));
    }

    /** {@return the components of a model that rows may be ordered by} */
    static List<Sortable> sortable(ModelView model) {
        return model.properties().stream()
                .filter(component -> !component.is(Annotations.MANY_TO_MANY))
                .flatMap(component -> component.is(Annotations.EMBEDDED)
                        ? EmbeddedReader.columns(component).stream().map(Sortable::of)
                        : Stream.of(sortable(model, component)))
                .toList();
    }

    /** {@return the same, where there is an order that names some of them} */
    static List<Sortable> sortable(ModelView model, List<Sort> order) {
        return order.isEmpty() ? List.of() : sortable(model);
    }

    private static Sortable sortable(ModelView model, Property component) {
        String name = component.name();
        return component
                .annotation(Annotations.FOREIGN_KEY)
                .flatMap(key -> new ForeignKeyReader(new Findings()).key(model.name(), component, key))
                .map(Sortable::of)
                .orElseGet(() -> new Sortable(name, List.of(Words.constant(name))));
    }

    private List<Stored> parts(ModelView model) {
        List<Stored> parts = new ArrayList<>();
        if (leading.stream().anyMatch(model::isSame)) {
            return parts;
        }
        List<ModelView> path = Stream.concat(leading.stream(), Stream.of(model)).toList();
        for (Property component : model.ids()) {
            if (component.isRefused()) {
                return List.of();
            }
            Optional<? extends Stored> part = component
                    .annotation(Annotations.FOREIGN_KEY)
                    .<Optional<? extends Stored>>map(key ->
                            new ForeignKeyReader(new Findings(), new KeyReader(path)).key(model.name(), component, key))
                    .orElseGet(() -> ColumnReader.column(component));
            if (part.isEmpty()) {
                return List.of();
            }
            parts.add(part.get());
        }
        return parts;
    }

    /** {@return the key of a model that says what it is} */
    static Key read(ModelView model, List<Stored> stored, Findings findings) {
        List<Property> ids = model.ids();
        List<Stored> parts = ids.stream()
                .flatMap(id -> stored.stream().filter(part -> id.name().equals(part.name())))
                .toList();
        ids.forEach(id -> requireSource(model, id, ids.size() > 1, parts, findings));
        if (parts.size() < ids.size()) {
            requireEnd(model, findings);
            TypeName single = ids.get(0).type().name();
            return ids.size() > 1
                    ? new Key.Missing(
                            ids.stream().map(id -> part(id, parts)).toList(),
                            model.names().key())
                    : new Key.Missing(List.of(), single.isPrimitive() ? single.box() : single);
        }
        Key.Source source = parts.size() == 1 && parts.get(0) instanceof Column column
                ? ColumnReader.source(ids.get(0).require(Annotations.ID), column)
                : Key.Source.ASSIGNED;
        return new Key.Id(type(model, parts), parts, source);
    }

    /** {@return a part of the key, as the user's declarations take it to be} */
    private static Component part(Property id, List<Stored> parts) {
        List<TypeView> ofRef = id.type().is(Annotations.REF) ? id.type().arguments() : List.of();
        Component unread = ofRef.size() == 2
                ? new Unknown(
                        Declaration.component(id.name() + "Id", Origin.of(id.element())),
                        ofRef.get(1).name())
                : id.unknown();
        return parts.stream()
                .filter(part -> part.name().equals(id.name()))
                .map(Component.class::cast)
                .findFirst()
                .orElse(unread);
    }

    /** {@return whether two keys are the same columns} */
    static boolean isSame(Key.Id key, Key.Pair pair) {
        return columns(key.parts()).equals(columns(pair.parts()));
    }

    private static List<String> columns(List<Stored> parts) {
        return parts.stream()
                .flatMap(part -> part.fields().stream())
                .map(Field::column)
                .sorted()
                .toList();
    }

    private static void requireEnd(ModelView model, Findings findings) {
        for (Property component : model.ids()) {
            Optional<ModelView> target = target(component);
            if (target.isPresent() && leadsTo(model, target.get(), List.of())) {
                findings.problem(
                        Code.ID_ENDLESS,
                        component.require(Annotations.ID).origin(),
                        model.name() + "." + component.name(),
                        target.get().name(),
                        model.name());
            }
        }
    }

    private static boolean leadsTo(ModelView model, ModelView from, List<ModelView> seen) {
        return from.isSame(model)
                || (seen.stream().noneMatch(from::isSame)
                        && from.ids().stream()
                                .flatMap(id -> target(id).stream())
                                .anyMatch(next -> leadsTo(
                                        model,
                                        next,
                                        Stream.concat(seen.stream(), Stream.of(from))
                                                .toList())));
    }

    /** {@return the model that a foreign key names} */
    private static Optional<ModelView> target(Property key) {
        return key.is(Annotations.FOREIGN_KEY)
                ? key.type().arguments().stream().findFirst().flatMap(key::model)
                : Optional.empty();
    }

    /** A key is generated where it is the one column of a type for which that is possible. */
    private static void requireSource(
            ModelView model, Property component, boolean isPart, List<Stored> parts, Findings findings) {
        AnnotationView id = component.require(Annotations.ID);
        String name = component.name();
        Optional<Stored> part =
                parts.stream().filter(stored -> stored.name().equals(name)).findFirst();
        if (part.isEmpty() || !id.isWritten("generated") || !id.bool("generated")) {
            return;
        }
        String subject = model.name() + "." + name;
        Origin origin = id.origin("generated");
        if (isPart) {
            findings.problem(Code.ID_PART_GENERATED, origin, subject);
        } else if (part.get() instanceof ForeignKey key) {
            findings.problem(
                    Code.ID_NOT_GENERATED,
                    origin,
                    subject,
                    TypeView.spoken(key.target().key()));
        } else if (part.get() instanceof Column column && ColumnReader.source(id, column) == Key.Source.ASSIGNED) {
            findings.problem(
                    Code.ID_NOT_GENERATED,
                    origin,
                    subject,
                    TypeView.spoken(column.type().type()));
        }
    }
}
