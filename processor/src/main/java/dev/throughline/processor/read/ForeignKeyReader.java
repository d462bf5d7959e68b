package dev.throughline.processor.read;

import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.Field;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.Origin;
import dev.throughline.processor.model.Target;
import dev.throughline.processor.model.Unknown;
import dev.throughline.processor.model.Words;
import dev.throughline.processor.report.Code;
import java.util.List;
import java.util.Optional;

/**
 * Reads components that are foreign keys.
 *
 * @param findings what is met on the way
 * @param keys reads the keys of the models that they name
 */
record ForeignKeyReader(Findings findings, KeyReader keys) {
    ForeignKeyReader(Findings findings) {
        this(findings, new KeyReader(List.of()));
    }

    Component read(String model, Property component, AnnotationView annotation) {
        Optional<ForeignKey> key = key(model, component, annotation);
        return key.isPresent()
                ? key.get()
                : new Unknown(component.declaration(), component.type().name());
    }

    /** {@return the foreign key that a component is, if it names a model and that model's key} */
    Optional<ForeignKey> key(String model, Property component, AnnotationView annotation) {
        String name = component.name();
        String subject = model + "." + name;
        TypeView type = component.type();
        Optional<Target> target = type.is(Annotations.REF)
                        && type.arguments().size() == 2
                        && type.arguments().stream().noneMatch(TypeView::isWildcard)
                ? target(subject, annotation.origin(), component)
                : notRef(subject, annotation.origin(), component);
        return target.map(found -> new ForeignKey(
                component.declaration(),
                columns(subject, annotation, component, found),
                found,
                component.isNullable(),
                annotation.bool("unique"),
                annotation.constant("onDelete")));
    }

    private List<String> columns(String subject, AnnotationView annotation, Property component, Target target) {
        List<String> named = annotation.strings("column").stream()
                .map(AnnotationView.Item::value)
                .toList();
        List<String> standard = ForeignKey.columns(component.name(), target, component.naming());
        if (named.size() == standard.size()) {
            return named;
        }
        if (!named.isEmpty()) {
            String theirs = String.join(
                    ", ", target.keyType().fields().stream().map(Field::column).toList());
            findings.problem(
                    Code.FK_COLUMNS,
                    annotation.origin("column"),
                    subject,
                    standard.size() == 1 ? "one column" : standard.size() + " columns",
                    target.names().model().simpleName(),
                    theirs,
                    named.size());
        }
        return standard;
    }

    private Optional<Target> target(String subject, Origin origin, Property component) {
        TypeView type = component.type();
        TypeView model = type.arguments().get(0);
        TypeView key = type.arguments().get(1);
        if (model.isMissing()) {
            findings.missing(model.spoken());
            return Optional.empty();
        }
        Optional<ModelView> view = component.model(model);
        if (view.isEmpty()) {
            findings.problem(Code.FK_TARGET_NOT_MODEL, origin, subject, model.spoken());
            return Optional.empty();
        }
        if (ModelReader.unusable(view.get().element()).isPresent()) {
            return Optional.empty(); // it is told there
        }
        if (view.get().annotated(Annotations.ID).isEmpty()) {
            if (!view.get().lacksKey()) {
                findings.problem(Code.FK_TARGET_NO_ID, origin, subject, model.spoken());
            }
            return Optional.empty();
        }
        Optional<Target> target = keys.targetOf(view.get());
        if (target.isEmpty() || isKeyOf(target.get(), key)) {
            return target;
        }
        if (key.isMissing()) {
            findings.missing(key.spoken());
            return Optional.empty();
        }
        String expected = TypeView.spoken(target.get().key());
        findings.problem(Code.FK_KEY_TYPE, origin, subject, model.spoken(), expected, key.spoken());
        return Optional.empty();
    }

    /** A record that is still to be written is known by its name alone. */
    private static boolean isKeyOf(Target target, TypeView key) {
        return key.isMissing()
                ? key.spoken().equals(target.names().key().simpleName())
                        && target.key().equals(target.names().key())
                : target.key().equals(key.name());
    }

    private Optional<Target> notRef(String subject, Origin origin, Property component) {
        TypeView type = component.type();
        if (type.isMissing()) {
            findings.missing(type.spoken());
            return Optional.empty();
        }
        String name = component.name();
        Optional<TypeView> held = type.arguments().stream()
                .findFirst()
                .filter(item -> item.is(Annotations.REF) && item.arguments().size() == 2);
        if (held.isPresent()) {
            String fix = type.is("java.util.Optional")
                    ? "@Nullable " + held.get().spoken() + " " + name
                    : "@ManyToMany Many<" + held.get().arguments().get(0).spoken() + "> " + name;
            findings.problem(Code.FK_NOT_REF, origin, subject, type.spoken(), fix);
            return Optional.empty();
        }
        Optional<ModelView> items = Held.of(component).model().flatMap(component::model);
        String fix = component
                .model(type)
                .or(() -> type.is(Annotations.REF) ? items : Optional.empty())
                .map(model -> ref(model, name))
                .or(() -> items.map(model -> "@ManyToMany Many<" + model.name() + "> " + name + ", or @ForeignKey "
                        + ref(model, Words.variable(model.name()))))
                .orElseGet(
                        () -> "Ref<" + modelOf(name) + ", " + (type.is(Annotations.REF) ? "Long" : type.spoken()) + "> "
                                + Words.variable(modelOf(name)) + ", where " + modelOf(name)
                                + " stands for the model whose key it is");
        findings.problem(Code.FK_NOT_REF, origin, subject, type.spoken(), fix);
        return Optional.empty();
    }

    private static String ref(ModelView model, String name) {
        return "Ref<" + model.name() + ", " + ColumnReader.keyOf(model) + "> " + name;
    }

    /** {@return what the model is probably called whose key a component is} */
    private static String modelOf(String component) {
        return Words.capitalized(component.replaceFirst("(?<=.)(Id|_id|ID)$", ""));
    }
}
