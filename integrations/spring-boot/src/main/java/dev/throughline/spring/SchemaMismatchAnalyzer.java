package dev.throughline.spring;

import dev.throughline.SchemaMismatchException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what differs, in place of a stack trace, where an application does not start for it. */
final class SchemaMismatchAnalyzer extends AbstractFailureAnalyzer<SchemaMismatchException> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, SchemaMismatchException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Bring the database to the models, by a migration, or the models to the database; or set"
                        + " throughline.schema.validate to warn or none.",
                cause);
    }
}
