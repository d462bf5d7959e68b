package dev.throughline.processor.read;

import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.Key;
import dev.throughline.processor.model.Target;
import dev.throughline.processor.model.Words;
import dev.throughline.processor.report.Code;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The keys of a link that declares them: finds the two that a relation goes by.
 *
 * @param through the link
 * @param relation the relation's annotation
 * @param subject the relation, for messages
 * @param findings what is met on the way
 */
record DeclaredKeys(ModelView through, AnnotationView relation, String subject, Findings findings) {
    /** What names the two. */
    static final String FIELDS = "throughFields";

    /** {@return the two keys: those that the relation names, else the only two that can be meant} */
    Optional<Key.Pair> pair(Target owner, Target target) {
        List<AnnotationView.Item> fields = relation.strings(FIELDS);
        if (hasWrongKey()) {
            return Optional.empty(); // it is told there
        }
        Optional<Key.Pair> pair = relation.isWritten(FIELDS) ? named(owner, target, fields) : implied(owner, target);
        pair.ifPresent(this::requireBoth);
        return pair;
    }

    private boolean hasWrongKey() {
        ForeignKeyReader reader = new ForeignKeyReader(new Findings());
        return through.annotated(Annotations.FOREIGN_KEY).stream()
                .anyMatch(component -> !component.isReadable()
                        || reader.key(through.name(), component, component.require(Annotations.FOREIGN_KEY))
                                .isEmpty());
    }

    private List<ForeignKey> of(Target end) {
        ForeignKeyReader reader = new ForeignKeyReader(new Findings());
        return through.annotated(Annotations.FOREIGN_KEY).stream()
                .flatMap(component ->
                        reader.key(through.name(), component, component.require(Annotations.FOREIGN_KEY)).stream())
                .filter(key -> key.target().names().equals(end.names()))
                .toList();
    }

    private Optional<Key.Pair> implied(Target owner, Target target) {
        List<ForeignKey> own = of(owner);
        List<ForeignKey> other = of(target);
        if (own.isEmpty() || other.isEmpty()) {
            return missing(own.isEmpty() ? owner : target, false);
        }
        if (owner.names().equals(target.names())) {
            return own.size() == 2
                    ? Optional.of(new Key.Pair(own.get(0), own.get(1)))
                    : own.size() == 1 ? missing(owner, true) : ambiguous(own, other);
        }
        return own.size() == 1 && other.size() == 1
                ? Optional.of(new Key.Pair(own.get(0), other.get(0)))
                : ambiguous(own, other);
    }

    private Optional<Key.Pair> named(Target owner, Target target, List<AnnotationView.Item> fields) {
        Optional<ForeignKey> own = fields.size() == 2 ? named(of(owner), fields.get(0)) : Optional.empty();
        Optional<ForeignKey> other = fields.size() == 2 ? named(of(target), fields.get(1)) : Optional.empty();
        if (own.isPresent() && other.isPresent() && !own.equals(other)) {
            return Optional.of(new Key.Pair(own.get(), other.get()));
        }
        boolean isSwapped = fields.size() == 2
                && named(of(owner), fields.get(1)).isPresent()
                && named(of(target), fields.get(0)).isPresent();
        if (through.lacksKey()) {
            return Optional.empty();
        }
        if (isSwapped && !owner.names().equals(target.names())) {
            findings.problem(
                    Code.M2M_THROUGH_FIELDS_SWAPPED,
                    relation.origin(FIELDS),
                    subject,
                    fields.get(1).value(),
                    fields.get(0).value());
        } else {
            findings.problem(
                    Code.M2M_THROUGH_FIELDS,
                    relation.origin(FIELDS),
                    subject,
                    "a key of " + name(owner) + " and one of " + name(target) + ", both components of "
                            + through.name(),
                    "There are " + names(of(owner)) + " and " + names(of(target)) + ".");
        }
        return Optional.empty();
    }

    private static Optional<ForeignKey> named(List<ForeignKey> keys, AnnotationView.Item field) {
        return keys.stream().filter(key -> key.name().equals(field.value())).findFirst();
    }

    private static String names(List<ForeignKey> keys) {
        return keys.isEmpty()
                ? "none"
                : String.join(", ", keys.stream().map(ForeignKey::name).toList());
    }

    private static String name(Target end) {
        return end.names().model().simpleName();
    }

    private Optional<Key.Pair> missing(Target end, boolean isSecond) {
        if (!through.lacksKey()) {
            findings.problem(
                    isSecond ? Code.M2M_THROUGH_KEY_SECOND : Code.M2M_THROUGH_KEY_MISSING,
                    relation.origin("through"),
                    subject,
                    through.name(),
                    name(end),
                    TypeView.spoken(end.key()),
                    free(end.names().variable()));
        }
        return Optional.empty();
    }

    /** {@return a name for a component that the link has not yet} */
    private String free(String name) {
        String other = "other" + Words.capitalized(name);
        return Stream.concat(
                        Stream.of(name, other), IntStream.iterate(2, i -> i + 1).mapToObj(i -> name + i))
                .filter(free -> through.property(free).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Optional<Key.Pair> ambiguous(List<ForeignKey> own, List<ForeignKey> other) {
        List<ForeignKey> several = own.size() > 1 ? own : other;
        findings.problem(
                Code.M2M_THROUGH_KEY_AMBIGUOUS,
                relation.origin("through"),
                subject,
                through.name(),
                name(several.get(0).target()),
                names(several),
                own.get(0).name(),
                other.get(other.size() - 1).name());
        return Optional.empty();
    }

    private void requireBoth(Key.Pair pair) {
        for (ForeignKey key : List.of(pair.owner(), pair.target())) {
            if (key.nullable()) {
                findings.problem(
                        Code.M2M_THROUGH_KEY_NULLABLE, relation.origin("through"), subject, key.name(), through.name());
            }
        }
    }
}
