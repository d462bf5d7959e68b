package dev.throughline.processor.read;

import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Origin;
import dev.throughline.processor.report.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * Reads the components of a model, each as what its annotations say it is.
 *
 * @param view the model
 * @param visible what generated code may refer to
 * @param findings what is met on the way
 */
record ComponentReader(ModelView view, Model.Visible visible, Findings findings) {
    /** What a component is at most one of, but for a foreign key that is a primary key. */
    private static final List<String> ROLES = List.of(
            Annotations.ID,
            Annotations.FOREIGN_KEY,
            Annotations.MANY_TO_MANY,
            Annotations.VERSION,
            Annotations.CREATED_AT,
            Annotations.UPDATED_AT,
            Annotations.EMBEDDED);

    private static final List<String> KEY_OF_ANOTHER = List.of(Annotations.ID, Annotations.FOREIGN_KEY);
    private static final List<String> EMBEDDED_KEY = List.of(Annotations.ID, Annotations.EMBEDDED);

    Component read(Property component) {
        if (component.isRefused()) {
            return component.unknown();
        }
        WrittenNames.ofComponent(view.name(), component, findings);
        return component.isOnType()
                ? new RelationReader(view, visible, findings)
                        .read(component, component.require(Annotations.MANY_TO_MANY))
                : readHeld(component);
    }

    private Component readHeld(Property component) {
        List<String> roles = new ArrayList<>(roles(component));
        if (component.is(Annotations.COLUMN) && (component.is(Annotations.EMBEDDED) || isColumnAtBest(component))) {
            roles.add(0, Annotations.COLUMN);
        }
        if (roles.size() > 1 && !roles.equals(KEY_OF_ANOTHER)) {
            exclude(component, roles);
            return component.unknown();
        }
        Optional<AnnotationView> key = component.annotation(Annotations.FOREIGN_KEY);
        Optional<AnnotationView> relation = component.annotation(Annotations.MANY_TO_MANY);
        component
                .annotation(Annotations.COLUMN)
                .filter(column -> key.isPresent() || relation.isPresent())
                .ifPresent(column -> findings.problem(
                        key.isPresent() ? Code.COLUMN_OF_KEY : Code.COLUMN_OF_RELATION,
                        column.origin(),
                        subject(component)));
        Optional<AnnotationView> embedded = component.annotation(Annotations.EMBEDDED);
        if (!isRead(component) || isHidden(component)) {
            return component.unknown();
        }
        if (key.isPresent()) {
            return new ForeignKeyReader(findings).read(view.name(), component, key.get());
        }
        if (embedded.isPresent()) {
            return new EmbeddedReader(findings).read(view.name(), component, embedded.get());
        }
        return relation.isPresent()
                ? new RelationReader(view, visible, findings).read(component, relation.get())
                : new ColumnReader(findings).read(view.name(), component);
    }

    private void exclude(Property component, List<String> roles) {
        String last = roles.get(roles.size() - 1);
        Origin origin = component.require(last).origin();
        if (roles.equals(EMBEDDED_KEY)
                && component.type().element().filter(EmbeddedReader::canBeMade).isPresent()) {
            String parts = EmbeddedReader.parts(component)
                    .map(part -> "@Id " + part.type().spoken() + " " + part.name())
                    .collect(Collectors.joining(", "));
            findings.problem(
                    Code.ID_EMBEDDED,
                    origin,
                    subject(component),
                    component.type().spoken(),
                    parts);
        } else {
            findings.problem(
                    Code.ANNOTATIONS_EXCLUDE, origin, subject(component), simpleName(roles.get(0)), simpleName(last));
        }
    }

    /** {@return whether it is said to be a relation, and nothing says with what} */
    private static boolean isColumnAtBest(Property component) {
        return component
                        .annotation(Annotations.MANY_TO_MANY)
                        .filter(relation -> !relation.isWritten("to"))
                        .isPresent()
                && Held.of(component).model().isEmpty();
    }

    /** {@return whether anything reads a component, which generated code can call} */
    private boolean isRead(Property component) {
        if (component.access().isEmpty()) {
            Members members = Members.of(view, component);
            findings.problem(
                    Code.FIELD_NOT_READ,
                    component.declaration().origin(),
                    subject(component),
                    members.getter(),
                    component.name(),
                    members.seen());
            return false;
        }
        Optional<TypeElement> checked = component.reader().flatMap(ClassReader::checked);
        checked.ifPresent(thrown -> findings.problem(
                Code.MEMBER_THROWS,
                Origin.of(component.reader().orElseThrow()),
                subject(component),
                component.reader().orElseThrow().getSimpleName(),
                thrown.getSimpleName()));
        return checked.isEmpty();
    }

    /** {@return whether it is of a class that is not seen in the package of the model, as of a base or of an embedded record} */
    private boolean isHidden(Property component) {
        Optional<TypeElement> hidden = Stream.concat(Stream.of(component), EmbeddedReader.parts(component))
                .flatMap(Visibility::named)
                .filter(named -> !new Visibility(named).isPrivate())
                .filter(named -> !new Visibility(named).isIn(view.element()))
                .findFirst();
        hidden.ifPresent(type -> findings.problem(
                Code.COLUMN_TYPE_HIDDEN,
                component.declaration().origin(),
                subject(component),
                type.getSimpleName(),
                view.name()));
        return hidden.isPresent();
    }

    private String subject(Property component) {
        return view.name() + "." + component.name();
    }

    /** {@return what a component says that it is, besides a column} */
    static List<String> roles(Property component) {
        return ROLES.stream().filter(component::is).toList();
    }

    static String simpleName(String annotation) {
        return annotation.substring(annotation.lastIndexOf('.') + 1);
    }
}
