package dev.throughline.processor.read;

import dev.throughline.processor.model.Naming;
import dev.throughline.processor.model.Words;
import dev.throughline.processor.report.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * The relations that a model declares on its type, or on its bases, since it has no component for what is linked.
 *
 * @param model the model
 * @param components its components
 * @param naming how columns are called
 */
record TypeRelations(TypeElement model, List<Property> components, Naming naming) {
    private static final String NAME = "name";

    /** {@return those that have a name of their own} */
    List<Property> usable() {
        List<AnnotationView> declared = declared().toList();
        if (declared.isEmpty()) {
            return List.of();
        }
        Map<String, String> taken = taken();
        List<Property> usable = new ArrayList<>();
        declared.forEach(relation -> {
            String name = relation.string(NAME);
            if (isName(name) && taken.putIfAbsent(Words.capitalized(name), "") == null) {
                usable.add(Property.onType(relation, naming));
            }
        });
        return usable;
    }

    /** Tells which have none. */
    void check(String subject, Findings findings) {
        Map<String, String> taken = taken();
        declared().forEach(relation -> {
            String name = relation.string(NAME);
            String other = isName(name)
                    ? taken.putIfAbsent(Words.capitalized(name), "another relation is called " + name)
                    : null;
            if (!relation.isWritten(NAME)) {
                findings.problem(Code.M2M_NAME_MISSING, relation.origin(), subject, target(relation));
            } else if (name.isBlank()) {
                findings.problem(Code.NAME_BLANK, relation.origin(NAME), subject, NAME, name);
            } else if (!isName(name)) {
                findings.problem(Code.M2M_NAME, relation.origin(NAME), subject, name);
            } else if (other != null) {
                findings.problem(Code.M2M_NAME_TAKEN, relation.origin(NAME), subject + "." + name, other);
            }
        });
    }

    /** Which of several is meant: compilers do not tell their places. */
    private static String target(AnnotationView relation) {
        return relation.type("to")
                .map(to -> ", to = " + new TypeView(to).spoken() + ".class")
                .orElse("");
    }

    /** {@return who has a name, as it is in the names of classes} */
    private Map<String, String> taken() {
        Map<String, String> taken = new HashMap<>();
        components.forEach(component ->
                taken.put(Words.capitalized(component.name()), "a component is called " + component.name()));
        return taken;
    }

    private Stream<AnnotationView> declared() {
        return Stream.concat(ClassReader.bases(model).stream(), BaseInterfaces.of(model).types().stream())
                .flatMap(TypeRelations::on);
    }

    /** {@return the relations on one type} */
    static Stream<AnnotationView> on(TypeElement type) {
        return AnnotationView.all(type, Annotations.MANY_TO_MANY, Annotations.MANY_TO_MANY_ON_TYPE);
    }

    private static boolean isName(String name) {
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
    }
}
