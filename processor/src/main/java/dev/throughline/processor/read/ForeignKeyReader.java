package dev.throughline.processor.read;

import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.Origin;
import dev.throughline.processor.model.Sortable;
import dev.throughline.processor.model.Target;
import dev.throughline.processor.model.Unknown;
import dev.throughline.processor.model.Words;
import dev.throughline.processor.report.Code;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;

/**
 * Reads components that are foreign keys.
 *
 * @param findings what is met on the way
 */
record ForeignKeyReader(Findings findings) {
    Component read(String model, RecordComponentElement component, AnnotationView annotation) {
        String name = component.getSimpleName().toString();
        String subject = model + "." + name;
        TypeView type = new TypeView(component.asType());
        Optional<Target> target = type.is(Annotations.REF) && type.arguments().size() == 2
                ? target(subject, annotation.origin(), type)
                : notRef(subject, annotation.origin(), type, name);
        return target.<Component>map(found -> new ForeignKey(
                        name,
                        Origin.of(component),
                        column(annotation, name),
                        found,
                        ColumnReader.isNullable(component),
                        annotation.bool("unique"),
                        annotation.constant("onDelete")))
                .orElseGet(() -> new Unknown(name, Origin.of(component), type.name()));
    }

    /** {@return a model as others see it, if it has a key of its own} */
    static Optional<Target> target(ModelView model) {
        return ColumnReader.id(model)
                .map(id -> new Target(model.names(), model.isPublic(), model.table(), id, sortable(model)));
    }

    /** {@return the columns of a model that rows may be ordered by} */
    static List<Sortable> sortable(ModelView model) {
        return model.components().stream()
                .filter(component -> !AnnotationView.isOn(component, Annotations.MANY_TO_MANY))
                .map(component -> sortable(
                        component.getSimpleName().toString(), AnnotationView.isOn(component, Annotations.FOREIGN_KEY)))
                .toList();
    }

    private static Sortable sortable(String name, boolean isKey) {
        return new Sortable(name, Words.constant(name) + (isKey ? "_ID" : ""));
    }

    private static String column(AnnotationView annotation, String name) {
        String column = annotation.string("column");
        return column.isEmpty() ? Words.snake(name) + "_id" : column;
    }

    private Optional<Target> target(String subject, Origin origin, TypeView type) {
        TypeView model = type.arguments().get(0);
        TypeView key = type.arguments().get(1);
        if (model.isMissing() || key.isMissing()) {
            findings.missing(model.isMissing() ? model.spoken() : key.spoken());
            return Optional.empty();
        }
        Optional<ModelView> view = model.element().flatMap(ModelView::of);
        if (view.isEmpty()) {
            findings.problem(Code.FK_TARGET_NOT_MODEL, origin, subject, model.spoken());
            return Optional.empty();
        }
        if (view.get().annotated(Annotations.ID).isEmpty()) {
            findings.problem(Code.FK_TARGET_NO_ID, origin, subject, model.spoken());
            return Optional.empty();
        }
        Optional<Target> target = target(view.get());
        if (target.isEmpty() || target.get().key().equals(key.name())) {
            return target;
        }
        String expected = TypeView.spoken(target.get().key());
        findings.problem(Code.FK_KEY_TYPE, origin, subject, model.spoken(), expected, key.spoken());
        return Optional.empty();
    }

    private Optional<Target> notRef(String subject, Origin origin, TypeView type, String name) {
        if (type.isMissing()) {
            findings.missing(type.spoken());
            return Optional.empty();
        }
        String fix = type.element()
                .flatMap(ModelView::of)
                .map(model -> "Ref<" + model.name() + ", " + ColumnReader.keyOf(model) + "> " + name)
                .orElse("Ref<Model, Key> " + name);
        findings.problem(Code.FK_NOT_REF, origin, subject, type.spoken(), fix);
        return Optional.empty();
    }
}
