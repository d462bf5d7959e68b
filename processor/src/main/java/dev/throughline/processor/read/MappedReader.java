package dev.throughline.processor.read;

import dev.throughline.processor.model.ManyToMany;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Origin;
import dev.throughline.processor.report.Code;
import dev.throughline.processor.report.Suggestion;
import java.util.List;
import java.util.Optional;

/**
 * Reads components that are the other end of a relation: what it is, the model says that declares it.
 *
 * @param owner the model that has them
 * @param visible what generated code may refer to
 * @param findings what is met on the way
 */
record MappedReader(ModelView owner, Model.Visible visible, Findings findings) {
    Optional<ManyToMany> read(String name, Held held, AnnotationView annotation, ModelView other) {
        String mappedBy = annotation.string("mappedBy");
        Origin origin = annotation.origin("mappedBy");
        if (mappedBy.isBlank()) {
            return Optional.empty();
        }
        Optional<Property> component = other.property(mappedBy);
        if (component.isEmpty()) {
            List<String> relations = other.annotated(Annotations.MANY_TO_MANY).stream()
                    .map(relation -> relation.name())
                    .toList();
            findings.problem(
                    Code.M2M_MAPPED_BY_UNKNOWN,
                    origin,
                    subject(name),
                    other.name(),
                    mappedBy,
                    relations.isEmpty()
                            ? " It has none: declare it there, @ManyToMany Many<" + owner.name() + "> " + mappedBy
                                    + ", or here, without mappedBy."
                            : Suggestion.of(mappedBy, relations));
            return Optional.empty();
        }
        Optional<AnnotationView> declaring = component.get().annotation(Annotations.MANY_TO_MANY);
        if (declaring.filter(found -> found.isWritten("mappedBy")).isPresent()) {
            findings.problem(Code.M2M_MAPPED_BY_MAPPED, origin, subject(name), other.name(), mappedBy);
            return Optional.empty();
        }
        Optional<ManyToMany> relation = new RelationReader(other, visible, new Findings()).relation(component.get());
        boolean pointsBack = relation.filter(
                        found -> found.relation().target().names().equals(owner.names()))
                .isPresent();
        if (declaring.isEmpty() && component.get().type().is(Annotations.MANY)) {
            return Optional.empty(); // it is told there that it lacks its annotation
        }
        if (declaring.isEmpty() || (relation.isPresent() && !pointsBack)) {
            findings.problem(
                    Code.M2M_MAPPED_BY_NO_RELATION, origin, subject(name), other.name(), mappedBy, owner.name());
            return Optional.empty();
        }
        requireMapped(name, annotation, other, declaring.get());
        return relation.flatMap(found -> mapped(held, found));
    }

    /** The same as if {@code mappedBy} had been written, so that nothing else is wrong. */
    Optional<ManyToMany> twin(String name, Held held, AnnotationView annotation, ModelView other, Property declaring) {
        String component = declaring.name();
        findings.problem(
                Code.M2M_BOTH_DECLARE,
                annotation.origin("through"),
                subject(name),
                other.name() + "." + component,
                component);
        return new RelationReader(other, visible, new Findings())
                .relation(declaring)
                .flatMap(found -> mapped(held, found));
    }

    private static Optional<ManyToMany> mapped(Held held, ManyToMany declared) {
        return Optional.ofNullable(declared.reverse())
                .map(reverse -> new ManyToMany(
                        held.component().declaration(), held.carrier(reverse), reverse, null, true, null));
    }

    private void requireMapped(String name, AnnotationView annotation, ModelView other, AnnotationView declaring) {
        Origin origin = annotation.origin("mappedBy");
        String mappedBy = annotation.string("mappedBy");
        String related = declaring.string("relatedName");
        if (annotation.bool("symmetrical")) {
            findings.problem(Code.M2M_SYMMETRICAL_ALONE, origin, subject(name), "mappedBy");
        }
        if (declaring.bool("symmetrical")) {
            findings.problem(Code.M2M_MAPPED_BY_SYMMETRICAL, origin, subject(name), other.name(), mappedBy);
        } else if (declaring.bool("skipReverse")) {
            findings.problem(Code.M2M_MAPPED_BY_SKIPPED, origin, subject(name), other.name(), mappedBy);
        } else if (!related.isEmpty() && !related.equals(name)) {
            String where = other.name() + "." + mappedBy;
            findings.problem(Code.M2M_MAPPED_BY_NAME, origin, subject(name), related, where);
        }
        for (String member : List.of("through", "throughFields", "relatedName", "skipReverse")) {
            if (annotation.isWritten(member)) {
                findings.problem(
                        Code.M2M_MAPPED_BY_ALONE,
                        annotation.origin(member),
                        subject(name),
                        member,
                        other.name(),
                        mappedBy);
            }
        }
    }

    private String subject(String name) {
        return owner.name() + "." + name;
    }
}
