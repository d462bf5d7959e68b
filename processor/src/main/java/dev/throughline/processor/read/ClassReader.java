package dev.throughline.processor.read;

import dev.throughline.processor.model.Naming;
import dev.throughline.processor.model.Origin;
import dev.throughline.processor.model.Words;
import dev.throughline.processor.report.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A class that is a model, with those of its superclasses whose columns it has.
 *
 * @param element the class
 * @param levels the class and these superclasses, the uppermost first
 * @param lombok what Lombok adds to it
 * @param naming how columns are called
 */
record ClassReader(TypeElement element, List<TypeElement> levels, Lombok lombok, Naming naming) {
    private static final Set<String> UNCHECKED = Set.of("java.lang.RuntimeException", "java.lang.Error");

    static ClassReader of(TypeElement element, Naming naming) {
        return new ClassReader(element, bases(element), Lombok.of(element), naming);
    }

    /** {@return a model and its superclasses that are bases, the uppermost first} */
    static List<TypeElement> bases(TypeElement element) {
        List<TypeElement> levels = new ArrayList<>(List.of(element));
        for (Optional<TypeElement> base = base(element); base.isPresent(); base = base(base.get())) {
            levels.add(0, base.get());
        }
        return List.copyOf(levels);
    }

    private static Optional<TypeElement> base(TypeElement element) {
        return superclass(element).filter(base -> AnnotationView.isOn(base, Annotations.MODEL_BASE));
    }

    private static Optional<TypeElement> superclass(TypeElement element) {
        return new TypeView(element.getSuperclass()).element();
    }

    /** {@return the superclasses, the nearest first} */
    static Stream<TypeElement> above(TypeElement element) {
        return Stream.iterate(superclass(element), Optional::isPresent, above -> above.flatMap(ClassReader::superclass))
                .flatMap(Optional::stream);
    }

    /** {@return the superclass that is a model of its own, so that none of its columns are read} */
    static Optional<String> modelAbove(TypeElement element) {
        return above(element)
                .filter(above -> AnnotationView.isOn(above, Annotations.MODEL))
                .filter(above -> !AnnotationView.isOn(above, Annotations.MODEL_BASE))
                .map(above -> above.getSimpleName().toString())
                .findFirst();
    }

    /** {@return the components of a record, or the fields of a class that are not static and not transient} */
    static List<Property> properties(TypeElement model, Naming naming) {
        if (model.getKind() == ElementKind.RECORD) {
            return model.getRecordComponents().stream()
                    .map(component -> Property.of(
                            component,
                            Optional.ofNullable(component.getAccessor()),
                            component.getSimpleName() + "()",
                            naming))
                    .toList();
        }
        return model.getKind() == ElementKind.CLASS ? of(model, naming).properties() : List.of();
    }

    private List<Property> properties() {
        Map<String, Property> properties = new LinkedHashMap<>();
        fields().map(this::property).forEach(property -> properties.putIfAbsent(property.name(), property));
        return List.copyOf(properties.values());
    }

    private Stream<VariableElement> fields() {
        return levels.stream()
                .flatMap(level -> ElementFilter.fieldsIn(level.getEnclosedElements()).stream())
                .filter(field ->
                        Set.of(Modifier.STATIC, Modifier.TRANSIENT).stream().noneMatch(field.getModifiers()::contains));
    }

    /** Tells which fields hide those of a base. */
    void check(Findings findings) {
        Map<String, Element> owners = new LinkedHashMap<>();
        fields().forEach(field -> {
            String name = field.getSimpleName().toString();
            Element owner = owners.putIfAbsent(name, field.getEnclosingElement());
            if (owner != null) {
                findings.problem(
                        Code.FIELD_TWICE,
                        Origin.of(field),
                        element.getSimpleName() + "." + name,
                        owner.getSimpleName());
            }
        });
    }

    private Property property(VariableElement field) {
        String name = field.getSimpleName().toString();
        Optional<ExecutableElement> reader = readers(field)
                .flatMap(named -> methods().filter(method -> isReader(method, named, field)))
                .min(Comparator.comparing(method -> checked(method).isPresent()));
        if (reader.isPresent()) {
            return Property.of(field, reader, reader.get().getSimpleName() + "()", naming);
        }
        if (lombok.reads(field)) {
            return Property.of(field, reader, Lombok.reader(field) + "()", naming);
        }
        return Property.of(field, reader, isVisible(field) ? name : "", naming);
    }

    /** {@return what a method may be called that reads a field} */
    private static Stream<String> readers(VariableElement field) {
        String name = field.getSimpleName().toString();
        boolean isFlag = field.asType().getKind() == TypeKind.BOOLEAN;
        String capitalized = Words.capitalized(name);
        return isFlag && name.startsWith("is")
                ? Stream.of(name, "is" + capitalized, "get" + capitalized)
                : Stream.of("get" + capitalized, (isFlag ? "is" : "get") + capitalized, name);
    }

    private boolean isReader(ExecutableElement method, String name, VariableElement field) {
        return method.getSimpleName().contentEquals(name)
                && method.getParameters().isEmpty()
                && isVisible(method)
                && isSame(method.getReturnType(), field.asType());
    }

    /** {@return the methods of the class and of its superclasses that are not static} */
    Stream<ExecutableElement> methods() {
        return levels.stream()
                .flatMap(level -> ElementFilter.methodsIn(level.getEnclosedElements()).stream())
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC));
    }

    List<ExecutableElement> constructors() {
        return ElementFilter.constructorsIn(element.getEnclosedElements());
    }

    /** {@return whether a class in the package of the model can name a member of it} */
    boolean isVisible(Element member) {
        Set<Modifier> modifiers = member.getModifiers();
        return modifiers.contains(Modifier.PUBLIC) || (!modifiers.contains(Modifier.PRIVATE) && isNear(member));
    }

    /** {@return whether a class in the package of the model sees what is package-private where a member is declared} */
    boolean isNear(Element member) {
        return packageOf(member).equals(packageOf(element));
    }

    /** {@return an exception that who calls a method or constructor has to catch} */
    static Optional<TypeElement> checked(ExecutableElement called) {
        return called.getThrownTypes().stream()
                .flatMap(thrown -> new TypeView(thrown).element().stream())
                .filter(thrown -> Stream.iterate(
                                Optional.of(thrown), Optional::isPresent, type -> type.flatMap(ClassReader::superclass))
                        .flatMap(Optional::stream)
                        .noneMatch(type ->
                                UNCHECKED.contains(type.getQualifiedName().toString())))
                .findFirst();
    }

    static boolean isSame(TypeMirror one, TypeMirror other) {
        return new TypeView(one).name().equals(new TypeView(other).name());
    }

    static String packageOf(Element member) {
        Element outer = member;
        while (outer.getKind() != ElementKind.PACKAGE && outer.getEnclosingElement() != null) {
            outer = outer.getEnclosingElement();
        }
        return outer instanceof PackageElement found ? found.getQualifiedName().toString() : "";
    }
}
