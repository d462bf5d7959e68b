package dev.throughline.processor.read;

import dev.throughline.processor.report.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The interfaces that are bases of a model: what they say of a method, they say of the component that it reads.
 *
 * @param types the interfaces
 */
record BaseInterfaces(List<TypeElement> types) {
    static BaseInterfaces of(TypeElement model) {
        Map<String, TypeElement> above = new LinkedHashMap<>();
        collect(model, above);
        return new BaseInterfaces(above.values().stream()
                .filter(type -> type.getKind().isInterface() && AnnotationView.isOn(type, Annotations.MODEL_BASE))
                .toList());
    }

    private static void collect(TypeElement type, Map<String, TypeElement> above) {
        Stream<? extends TypeMirror> direct =
                Stream.concat(type.getInterfaces().stream(), Stream.of(type.getSuperclass()));
        direct.filter(mirror -> mirror.getKind() == TypeKind.DECLARED)
                .flatMap(mirror -> new TypeView(mirror).element().stream())
                .filter(found -> above.putIfAbsent(found.getQualifiedName().toString(), found) == null)
                .forEach(found -> collect(found, above));
    }

    /** {@return a component with what the interfaces say of it} What it says itself goes before that. */
    Property annotated(Property component) {
        List<AnnotationView> all = new ArrayList<>(component.annotations());
        for (String annotation : Annotations.OF_COMPONENTS) {
            if (!component.is(annotation)) {
                said(component, annotation).stream().limit(1).forEach(all::add);
            }
        }
        return component.with(all);
    }

    /** Tells where interfaces contradict each other, and what they say of no component. */
    void check(ModelView model, Findings findings) {
        if (types.isEmpty()) {
            return;
        }
        model.components().forEach(component -> Annotations.OF_COMPONENTS.stream()
                .filter(annotation -> !AnnotationView.isOn(component.element(), annotation))
                .forEach(annotation -> requireOne(model, component, annotation, findings)));
        for (TypeElement type : types) {
            readers(type)
                    .filter(reader -> model.components().stream().noneMatch(component -> reads(reader, component)))
                    .forEach(reader -> findings.problem(
                            Code.MODEL_BASE_NO_COMPONENT,
                            model.annotation().origin(),
                            model.name(),
                            type.getSimpleName(),
                            reader.getSimpleName(),
                            model.name()));
        }
    }

    private void requireOne(ModelView model, Property component, String annotation, Findings findings) {
        List<AnnotationView> said = said(component, annotation);
        Optional<AnnotationView> other = said.stream()
                .skip(1)
                .filter(found -> !found.saysSame(said.get(0)))
                .findFirst();
        other.ifPresent(found -> findings.problem(
                Code.MODEL_BASE_CONFLICT,
                component.declaration().origin(),
                model.name() + "." + component.name(),
                owner(said.get(0)).getSimpleName(),
                owner(found).getSimpleName(),
                ComponentReader.simpleName(annotation)));
    }

    /** {@return the interface that has an annotation on a method} */
    private static TypeElement owner(AnnotationView annotation) {
        return (TypeElement) Objects.requireNonNull(annotation.element().getEnclosingElement(), "interface");
    }

    /** {@return an annotation, as interfaces have it of which none is below another} */
    private List<AnnotationView> said(Property component, String annotation) {
        List<AnnotationView> said = types.stream()
                .flatMap(BaseInterfaces::readers)
                .filter(reader -> reads(reader, component))
                .flatMap(reader -> AnnotationView.of(reader, annotation).stream())
                .toList();
        return said.stream()
                .filter(found -> said.stream().noneMatch(other -> isAbove(found, other)))
                .toList();
    }

    private static boolean isAbove(AnnotationView one, AnnotationView other) {
        Map<String, TypeElement> above = new LinkedHashMap<>();
        collect(owner(other), above);
        return above.containsKey(owner(one).getQualifiedName().toString());
    }

    private static Stream<ExecutableElement> readers(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(BaseInterfaces::isReader)
                .filter(method -> Annotations.OF_COMPONENTS.stream()
                        .anyMatch(annotation -> AnnotationView.isOn(method, annotation)));
    }

    /** {@return whether a method can read a component} */
    static boolean isReader(Element method) {
        return method instanceof ExecutableElement found
                && found.getParameters().isEmpty()
                && found.getReturnType().getKind() != TypeKind.VOID
                && !found.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean reads(ExecutableElement reader, Property component) {
        return component.access().equals(reader.getSimpleName() + "()");
    }
}
