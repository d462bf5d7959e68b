package dev.throughline.processor.read;

import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Unknown;
import dev.throughline.processor.report.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        if (component.is(Annotations.EMBEDDED) && component.is(Annotations.COLUMN)) {
            roles.add(0, Annotations.COLUMN);
        }
        if (roles.size() > 1 && !roles.equals(KEY_OF_ANOTHER)) {
            String last = roles.get(roles.size() - 1);
            findings.problem(
                    Code.ANNOTATIONS_EXCLUDE,
                    component.require(last).origin(),
                    view.name() + "." + component.name(),
                    simpleName(roles.get(0)),
                    simpleName(last));
            return new Unknown(component.declaration(), component.type().name());
        }
        Optional<AnnotationView> key = component.annotation(Annotations.FOREIGN_KEY);
        Optional<AnnotationView> relation = component.annotation(Annotations.MANY_TO_MANY);
        component
                .annotation(Annotations.COLUMN)
                .filter(column -> key.isPresent() || relation.isPresent())
                .ifPresent(column -> findings.problem(
                        key.isPresent() ? Code.COLUMN_OF_KEY : Code.COLUMN_OF_RELATION,
                        column.origin(),
                        view.name() + "." + component.name()));
        ColumnReader columns = new ColumnReader(findings);
        Optional<AnnotationView> embedded = component.annotation(Annotations.EMBEDDED);
        if ((key.isPresent() || relation.isPresent() || embedded.isPresent())
                && !columns.isRead(view.name(), component)) {
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
                : columns.read(view.name(), component);
    }

    /** {@return what a component says that it is, besides a column} */
    static List<String> roles(Property component) {
        return ROLES.stream().filter(component::is).toList();
    }

    static String simpleName(String annotation) {
        return annotation.substring(annotation.lastIndexOf('.') + 1);
    }
}
