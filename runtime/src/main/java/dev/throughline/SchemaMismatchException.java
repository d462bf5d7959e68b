package dev.throughline;

import java.util.List;
import java.util.stream.Collectors;

/** The database is not as the models say; {@link Schema#assertValid}. */
public final class SchemaMismatchException extends ThroughlineException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the lists of Java are serializable
    private final List<SchemaDifference> differences;

    SchemaMismatchException(List<SchemaDifference> differences) {
        super(differences.stream()
                .map(difference -> "\n- " + difference.message())
                .collect(Collectors.joining(
                        "",
                        "The database is not as the models say:",
                        "\nSchema.migration writes SQL that mends what can be.")));
        this.differences = List.copyOf(differences);
    }

    /** {@return all differences} */
    public List<SchemaDifference> differences() {
        return differences;
    }
}
