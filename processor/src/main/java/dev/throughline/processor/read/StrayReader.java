package dev.throughline.processor.read;

import dev.throughline.processor.model.Naming;
import dev.throughline.processor.report.Code;
import dev.throughline.processor.report.Problem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads annotations that say nothing where they are. */
public final class StrayReader {
    private StrayReader() {}

    /** {@return what is wrong with an annotation where it is} */
    public static Optional<Problem> of(Element element, TypeElement annotation) {
        if (element instanceof TypeElement type) {
            return annotation.getQualifiedName().contentEquals(Annotations.MODEL_BASE) ? ofBase(type) : ofType(type);
        }
        if (element.getKind() == ElementKind.METHOD) {
            return ofMethod(element, annotation);
        }
        return isComponent(element) ? ofComponent(element, annotation) : Optional.empty();
    }

    /** Of a record, an annotation is on the component and on its field. */
    private static boolean isComponent(Element element) {
        Element owner = element.getEnclosingElement();
        boolean isField = element.getKind() == ElementKind.FIELD
                && owner != null
                && (owner.getKind() != ElementKind.RECORD
                        || element.getModifiers().contains(Modifier.STATIC));
        return isField || element.getKind() == ElementKind.RECORD_COMPONENT;
    }

    /** {@return what is wrong with an annotation on a component or field: that it is no column of a model} */
    private static Optional<Problem> ofComponent(Element component, TypeElement annotation) {
        Element owner = Objects.requireNonNull(component.getEnclosingElement(), "class");
        boolean isOfModel =
                AnnotationView.isOn(owner, Annotations.MODEL) || AnnotationView.isOn(owner, Annotations.MODEL_BASE);
        Optional<Modifier> modifier = Stream.of(Modifier.STATIC, Modifier.TRANSIENT)
                .filter(component.getModifiers()::contains)
                .findFirst();
        if ((isOfModel && modifier.isEmpty()) || mayBeEmbedded(owner, annotation)) {
            return Optional.empty();
        }
        String subject = owner.getSimpleName() + "." + component.getSimpleName();
        return AnnotationView.of(component, annotation.getQualifiedName().toString())
                .map(found -> isOfModel
                        ? new Problem(
                                Code.FIELD_NOT_COLUMN,
                                found.origin(),
                                subject,
                                modifier.orElseThrow().toString().toLowerCase(Locale.ROOT),
                                annotation.getSimpleName())
                        : new Problem(
                                Code.ANNOTATION_OUTSIDE_MODEL,
                                found.origin(),
                                subject,
                                component.getSimpleName(),
                                annotation.getSimpleName(),
                                owner.getSimpleName(),
                                owner.getKind() == ElementKind.CLASS
                                        ? ", or with @ModelBase where models extend it"
                                        : ""));
    }

    /** {@return what is wrong with an annotation on a method: that no interface has it which is a base} */
    private static Optional<Problem> ofMethod(Element method, TypeElement annotation) {
        Element owner = Objects.requireNonNull(method.getEnclosingElement(), "type");
        String name = annotation.getQualifiedName().toString();
        boolean isInterface = owner.getKind() == ElementKind.INTERFACE;
        boolean isBase = isInterface && AnnotationView.isOn(owner, Annotations.MODEL_BASE);
        if ((isBase && BaseInterfaces.isReader(method)) || isOfComponent(method, owner, name)) {
            return Optional.empty();
        }
        if (isInterface && AnnotationView.isOn(owner, Annotations.MODEL)) {
            return Optional.empty(); // it is told itself that it is no model
        }
        String advice = isBase
                ? "Annotate one without parameters that answers the component"
                : isInterface
                        ? "Annotate " + owner.getSimpleName() + " with @ModelBase, so that it is that of the component"
                        : "Move it to the " + (owner.getKind() == ElementKind.RECORD ? "component" : "field");
        return AnnotationView.of(method, name)
                .map(found -> new Problem(
                        Code.METHOD_NOT_COLUMN,
                        found.origin(),
                        owner.getSimpleName() + "." + method.getSimpleName(),
                        annotation.getSimpleName(),
                        advice));
    }

    /** {@return whether the method of a record has an annotation that its component has: compilers copy it} */
    private static boolean isOfComponent(Element method, Element owner, String annotation) {
        return owner instanceof TypeElement type
                && type.getRecordComponents().stream()
                        .filter(component -> component.getSimpleName().equals(method.getSimpleName()))
                        .anyMatch(component -> AnnotationView.isOn(component, annotation));
    }

    /** {@return what is wrong with the relations on a type: that it is no model} */
    private static Optional<Problem> ofType(TypeElement type) {
        return AnnotationView.isOn(type, Annotations.MODEL) || AnnotationView.isOn(type, Annotations.MODEL_BASE)
                ? Optional.empty()
                : TypeRelations.on(type)
                        .findFirst()
                        .map(relation -> new Problem(
                                Code.RELATION_OUTSIDE_MODEL,
                                relation.origin(),
                                type.getSimpleName().toString(),
                                type.getSimpleName()));
    }

    /** {@return the problems, of which a class that is no model has one: it is the class that lacks an annotation} */
    public static List<Problem> oncePerClass(List<Problem> problems) {
        Map<Element, Problem> first = new LinkedHashMap<>();
        problems.stream()
                .filter(problem -> problem.code() == Code.ANNOTATION_OUTSIDE_MODEL)
                .sorted(Comparator.comparingInt(StrayReader::place).thenComparing(Problem::message))
                .forEach(problem -> first.putIfAbsent(owner(problem), problem));
        return problems.stream()
                .filter(problem -> problem.code() != Code.ANNOTATION_OUTSIDE_MODEL || first.containsValue(problem))
                .toList();
    }

    /** {@return the class that a problem says to be no model} */
    public static Optional<String> noModel(Problem problem) {
        return problem.code() == Code.ANNOTATION_OUTSIDE_MODEL
                ? Optional.of(owner(problem).getSimpleName().toString())
                : Optional.empty();
    }

    private static Element owner(Problem problem) {
        return Objects.requireNonNull(component(problem).getEnclosingElement(), "class");
    }

    private static Element component(Problem problem) {
        return Objects.requireNonNull(problem.origin().element(), "component");
    }

    /** In a record, compilers agree on the order of its components only. */
    private static int place(Problem problem) {
        Element owner = owner(problem);
        List<? extends Element> members = owner.getKind() == ElementKind.RECORD
                ? ((TypeElement) owner).getRecordComponents()
                : owner.getEnclosedElements();
        return members.stream()
                .map(Element::getSimpleName)
                .toList()
                .indexOf(component(problem).getSimpleName());
    }

    /** {@return what is wrong with a base of models: that none can extend it} */
    private static Optional<Problem> ofBase(TypeElement base) {
        return AnnotationView.of(base, Annotations.MODEL_BASE)
                .filter(annotation -> base.getKind() != ElementKind.CLASS && base.getKind() != ElementKind.INTERFACE)
                .map(annotation -> new Problem(
                        Code.MODEL_BASE_NOT_CLASS,
                        annotation.origin(),
                        base.getSimpleName().toString(),
                        base.getSimpleName(),
                        ModelReader.spoken(base.getKind())));
    }

    /** {@return whether a model may embed a record, which says of its components that they are columns and nothing else} */
    private static boolean mayBeEmbedded(Element owner, TypeElement annotation) {
        return annotation.getQualifiedName().contentEquals(Annotations.COLUMN)
                && owner.getKind() == ElementKind.RECORD
                && ClassReader.properties((TypeElement) owner, Naming.SNAKE_CASE).stream()
                        .allMatch(part -> ComponentReader.roles(part).isEmpty());
    }
}
