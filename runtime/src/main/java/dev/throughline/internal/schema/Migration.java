package dev.throughline.internal.schema;

import dev.throughline.SchemaDifference;
import dev.throughline.SchemaDifference.Kind;
import dev.throughline.SchemaMigration;
import dev.throughline.internal.schema.Finding.Step;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Query;

/** The differences of a database from models, and what mends them: what is added first, keys when the columns are there. */
public final class Migration {
    private static final Set<Kind> KEYS = EnumSet.of(Kind.PRIMARY_KEY, Kind.UNIQUE_KEY, Kind.FOREIGN_KEY, Kind.INDEX);

    private final DSLContext dsl;
    private final List<Finding> findings;

    private Migration(DSLContext dsl, List<Finding> findings) {
        this.dsl = dsl;
        this.findings = findings;
    }

    /** {@return the differences of a database from these tables, each behind those that it refers to} */
    public static Migration of(DSLContext dsl, List<Source> sources) {
        return new Migration(dsl, Comparison.of(dsl, sources));
    }

    /** {@return all differences} */
    public List<SchemaDifference> differences() {
        return findings.stream().map(Finding::difference).toList();
    }

    /** {@return what mends all that can be mended without a loss} */
    public SchemaMigration whole() {
        return migration(findings);
    }

    /** {@return what creates missing tables, and the missing keys and indexes of tables that have all columns} */
    public SchemaMigration tablesAndKeys() {
        Set<String> incomplete = findings.stream()
                .map(Finding::difference)
                .filter(difference -> difference.kind() == Kind.MISSING_COLUMN)
                .map(SchemaDifference::table)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return migration(findings.stream()
                .map(finding -> {
                    SchemaDifference difference = finding.difference();
                    boolean isKey = KEYS.contains(difference.kind()) && !incomplete.contains(difference.table());
                    return isKey || difference.kind() == Kind.MISSING_TABLE ? finding : finding.left();
                })
                .toList());
    }

    private SchemaMigration migration(List<Finding> some) {
        List<Step> steps = some.stream()
                .flatMap(finding -> finding.steps().stream())
                .sorted(Comparator.comparing(Step::kind))
                .toList();
        List<Finding> left = some.stream().filter(Finding::byHand).toList();
        return new SchemaMigration(
                steps.stream().map(Step::query).toList(),
                left.stream().map(Finding::difference).toList(),
                script(steps, left));
    }

    private String script(List<Step> steps, List<Finding> left) {
        Script script = new Script(dsl);
        for (Step step : steps) {
            if (!step.remark().isEmpty()) {
                script.comment(step.remark());
            }
            script.statement(step.query());
        }
        for (Finding finding : left) {
            script.comment("By hand: " + finding.difference().message());
            for (Query hint : finding.hints()) {
                script.commented(hint);
            }
        }
        return script.text();
    }
}
