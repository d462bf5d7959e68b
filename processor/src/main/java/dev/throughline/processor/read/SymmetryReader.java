package dev.throughline.processor.read;

import dev.throughline.processor.model.Column;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.Key;
import dev.throughline.processor.model.Target;
import dev.throughline.processor.report.Code;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads whether a link of a relation goes both ways, and whether it can: it is two rows, which differ in nothing but the
 * order of their two keys.
 *
 * @param owner the model that has the relation
 * @param annotation the relation's annotation
 * @param subject the relation, for messages
 * @param findings what is met on the way
 */
record SymmetryReader(ModelView owner, AnnotationView annotation, String subject, Findings findings) {
    private static final String SYMMETRICAL = "symmetrical";

    boolean read(Target target, LinkReader.Linking linking) {
        if (!annotation.bool(SYMMETRICAL)) {
            return false;
        }
        if (!owner.names().equals(target.names())) {
            findings.problem(
                    Code.M2M_SYMMETRICAL_OTHER,
                    annotation.origin(SYMMETRICAL),
                    subject,
                    target.names().model().simpleName(),
                    owner.name());
            return false;
        }
        for (String member : List.of("relatedName", "skipReverse")) {
            if (annotation.isWritten(member)) {
                findings.problem(Code.M2M_SYMMETRICAL_ALONE, annotation.origin(member), subject, member);
            }
        }
        annotation
                .type("through")
                .flatMap(type -> new TypeView(type).element())
                .flatMap(owner::other)
                .ifPresent(through -> requireTwoRows(through, linking));
        return true;
    }

    private void requireTwoRows(ModelView through, LinkReader.Linking linking) {
        List<String> ends = Stream.of(linking.ownerKey(), linking.targetKey())
                .map(ForeignKey::name)
                .toList();
        List<Property> others = through.properties().stream()
                .filter(component -> !ends.contains(component.name()))
                .toList();
        others.stream()
                .filter(SymmetryReader::isUnique)
                .forEach(component -> problem(Code.M2M_SYMMETRICAL_UNIQUE, component, through));
        List<Property> ids = through.ids();
        if (!ids.isEmpty() && others.containsAll(ids) && isAssigned(ids)) {
            problem(Code.M2M_SYMMETRICAL_ID, ids.get(0), through);
        }
    }

    private void problem(Code code, Property component, ModelView through) {
        findings.problem(code, annotation.origin(SYMMETRICAL), subject, component.name(), through.name());
    }

    private static boolean isUnique(Property component) {
        return EmbeddedReader.columns(component).stream().anyMatch(Column::unique)
                || Stream.of(Annotations.COLUMN, Annotations.FOREIGN_KEY)
                        .flatMap(name -> component.annotation(name).stream())
                        .anyMatch(found -> found.bool("unique"));
    }

    private static boolean isAssigned(List<Property> ids) {
        Optional<Key.Source> source = ids.size() == 1
                ? ColumnReader.column(ids.get(0))
                        .map(column -> ColumnReader.source(ids.get(0).require(Annotations.ID), column))
                : Optional.empty();
        return source.orElse(Key.Source.ASSIGNED) == Key.Source.ASSIGNED;
    }
}
