package dev.throughline.processor.read;

import dev.throughline.processor.model.Creation;
import dev.throughline.processor.model.Origin;
import dev.throughline.processor.model.Words;
import dev.throughline.processor.report.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Reads how a row becomes a model.
 *
 * @param view the model
 * @param findings what is met on the way
 */
record CreationReader(ModelView view, Findings findings) {
    /** {@return a constructor that takes columns by their names, the one of most; then what it leaves to be set} */
    Creation read() {
        if (view.element().getKind() == ElementKind.RECORD) {
            return Creation.by(Property.names(view.components()));
        }
        ClassReader model = ClassReader.of(view.element(), view.naming());
        Optional<ExecutableElement> constructor = model.constructors().stream()
                .filter(model::isVisible)
                .filter(this::isOfColumns)
                .max(Comparator.comparing(CreationReader::throwsNothing)
                        .thenComparing(candidate -> candidate.getParameters().size()));
        if (constructor.isPresent() && isThrowing(view.name(), view.name(), constructor.get())) {
            return Creation.IMPOSSIBLE;
        }
        Optional<List<String>> declared = constructor.map(CreationReader::parameters);
        Optional<List<String>> arguments = declared.filter(list -> !list.isEmpty())
                .or(() -> ofLombok(model.lombok()))
                .or(() -> declared);
        if (arguments.isEmpty()) {
            findings.problem(
                    Code.MODEL_NOT_MADE, view.annotation().origin(), view.name(), view.name(), parameterList());
            return Creation.IMPOSSIBLE;
        }
        List<Creation.Setting> settings = new ArrayList<>();
        for (Property property : view.components()) {
            if (!arguments.get().contains(property.name())) {
                setting(model, property).ifPresent(settings::add);
            }
        }
        return new Creation(arguments.get(), settings);
    }

    private Optional<List<String>> ofLombok(Lombok lombok) {
        List<Property> properties = view.components();
        if (lombok.takesAll()) {
            return Optional.of(Property.names(properties));
        }
        return lombok.takesFinal()
                ? Optional.of(Property.names(properties.stream()
                        .filter(property -> property.element().getModifiers().contains(Modifier.FINAL))
                        .toList()))
                : Optional.empty();
    }

    private boolean isOfColumns(ExecutableElement constructor) {
        return constructor.getParameters().stream().allMatch(parameter -> view.property(
                        parameter.getSimpleName().toString())
                .filter(property -> !property.isOnType())
                .filter(property -> ClassReader.isSame(property.element().asType(), parameter.asType()))
                .isPresent());
    }

    private static List<String> parameters(ExecutableElement constructor) {
        return constructor.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
    }

    private Optional<Creation.Setting> setting(ClassReader model, Property property) {
        VariableElement field = (VariableElement) property.element();
        String name = property.name();
        Optional<ExecutableElement> declared = model.methods()
                .filter(method -> isSetter(model, method, field))
                .max(Comparator.comparing(CreationReader::throwsNothing));
        String subject = view.name() + "." + name;
        if (declared.isPresent() && isThrowing(subject, declared.get().getSimpleName(), declared.get())) {
            return Optional.empty();
        }
        Optional<String> setter = declared.map(method -> method.getSimpleName().toString())
                .or(() -> model.lombok().sets(field) ? Optional.of(Lombok.setter(field)) : Optional.empty());
        if (setter.isPresent()) {
            return Optional.of(new Creation.Setting(name, setter.get(), true));
        }
        if (model.isVisible(field) && !field.getModifiers().contains(Modifier.FINAL)) {
            return Optional.of(new Creation.Setting(name, name, false));
        }
        if (!property.access().isEmpty()) { // else it is told to be seen, and then it may be set
            Members members = Members.of(view, property);
            findings.problem(
                    Code.FIELD_NOT_SET,
                    property.declaration().origin(),
                    subject,
                    view.name(),
                    members.setter(),
                    members.set());
        }
        return Optional.empty();
    }

    private static boolean throwsNothing(ExecutableElement called) {
        return ClassReader.checked(called).isEmpty();
    }

    private boolean isThrowing(String subject, Object name, ExecutableElement called) {
        Optional<TypeElement> checked = ClassReader.checked(called);
        checked.ifPresent(thrown ->
                findings.problem(Code.MEMBER_THROWS, Origin.of(called), subject, name, thrown.getSimpleName()));
        return checked.isPresent();
    }

    private static boolean isSetter(ClassReader model, ExecutableElement method, VariableElement field) {
        String name = field.getSimpleName().toString();
        boolean isNamed = method.getSimpleName().contentEquals("set" + Words.capitalized(name))
                || method.getSimpleName().contentEquals(Lombok.setter(field))
                || method.getSimpleName().contentEquals(name);
        return isNamed
                && method.getParameters().size() == 1
                && model.isVisible(method)
                && ClassReader.isSame(method.getParameters().get(0).asType(), field.asType());
    }

    private String parameterList() {
        return String.join(
                ", ",
                view.components().stream()
                        .map(property -> property.type().spoken() + " " + property.name())
                        .toList());
    }
}
