package dev.throughline.processor.read;

import dev.throughline.processor.model.Names;
import dev.throughline.processor.model.Relation;
import dev.throughline.processor.model.Sort;
import dev.throughline.processor.model.Words;
import dev.throughline.processor.report.Code;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * Reads the other end of a relation, as its own declaration and the model there say it.
 *
 * @param owner the model that declares the relation
 * @param other the model at its other end
 * @param annotation the relation's annotation
 * @param findings what is met on the way
 */
record ReverseReader(ModelView owner, ModelView other, AnnotationView annotation, Findings findings) {
    private static final String RELATED_NAME = "relatedName";

    /** {@return the other end; none, where its proxy would be that of another relation} */
    @Nullable
    Relation read(Relation relation) {
        OtherEnd end = new OtherEnd(owner, other);
        Optional<Property> mapped = end.mappedBy(relation.name()).or(() -> end.twin(annotation));
        String name = mapped.map(Property::name).orElseGet(() -> name(relation));
        List<Sort> order = mapped.flatMap(component -> component.annotation(Annotations.MANY_TO_MANY))
                .map(LinkReader::orderBy)
                .orElse(List.of());
        Names target = relation.target().names();
        Relation reverse = new Relation(
                target.proxy(name, relation.declaring()),
                name,
                relation.target(),
                relation.owner(),
                relation.link(),
                relation.targetKey(),
                relation.ownerKey(),
                KeyReader.sortable(owner, order),
                order,
                relation.declaring(),
                relation.component(),
                mapped.filter(component -> !component.isOnType()).isPresent(),
                false);
        return mapped.isPresent() || isFree(reverse) ? reverse : null;
    }

    private String name(Relation relation) {
        String related = annotation.string(RELATED_NAME);
        boolean isName = SourceVersion.isName(related) && !related.contains(".");
        if (!isName && !related.isBlank()) {
            findings.problem(Code.M2M_RELATED_NAME, annotation.origin(RELATED_NAME), subject(relation), related);
        }
        return isName ? related : Words.variable(owner.table());
    }

    /** The model there may declare a relation of that name, whose proxy is the same class. */
    private boolean isFree(Relation reverse) {
        boolean isSameClass = reverse.proxy()
                .equals(reverse.owner()
                        .names()
                        .proxy(reverse.name(), other.names().model()));
        Optional<Property> declared = other.property(reverse.name()).filter(ReverseReader::isDeclaration);
        if (!isSameClass || declared.isEmpty() || owner.isSame(other)) {
            return true;
        }
        if (!isToldThere(declared.get(), reverse)) {
            findings.problem(
                    Code.M2M_REVERSE_TAKEN,
                    annotation.isWritten(RELATED_NAME) ? annotation.origin(RELATED_NAME) : annotation.origin(),
                    subject(reverse),
                    reverse.proxy().simpleName(),
                    other.name() + "." + reverse.name(),
                    reverse.name());
        }
        return false;
    }

    private static boolean isDeclaration(Property component) {
        return component
                .annotation(Annotations.MANY_TO_MANY)
                .filter(relation -> !relation.isWritten("mappedBy"))
                .isPresent();
    }

    /** Where each of two is what the other end of the other would be called, one of the models is told. */
    private boolean isToldThere(Property declared, Relation reverse) {
        AnnotationView there = declared.require(Annotations.MANY_TO_MANY);
        String related = there.string(RELATED_NAME);
        String name = related.isBlank() ? Words.variable(other.table()) : related;
        return name.equals(reverse.component().name())
                && new OtherEnd(owner, other).leadsHere(declared, there)
                && !owner.yieldsTo(other);
    }

    private String subject(Relation relation) {
        return owner.name() + "." + relation.component().name();
    }
}
