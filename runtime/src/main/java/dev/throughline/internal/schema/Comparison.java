package dev.throughline.internal.schema;

import dev.throughline.ModelTable;
import dev.throughline.SchemaDifference;
import dev.throughline.SchemaDifference.Kind;
import dev.throughline.generated.Reference;
import dev.throughline.internal.schema.live.LiveTable;
import dev.throughline.internal.schema.live.LiveTables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Schema;

/** Finds all in which a database differs from models. */
final class Comparison {
    private final DSLContext dsl;
    private final List<Source> sources;
    private final Repairs repairs;
    private final List<Finding> findings = new ArrayList<>();

    private Comparison(DSLContext dsl, List<Source> sources) {
        this.dsl = dsl;
        this.sources = sources;
        this.repairs = new Repairs(dsl);
    }

    /** {@return the differences of these tables, each behind those that it refers to} */
    static List<Finding> of(DSLContext dsl, List<Source> sources) {
        Comparison comparison = new Comparison(dsl, sources);
        comparison.compare();
        return comparison.findings;
    }

    private void compare() {
        ForeignKeysPragma.problem(dsl)
                .ifPresent(problem -> findings.add(Finding.byHand(new SchemaDifference(
                        Kind.FOREIGN_KEYS_OFF, null, null, "pragma foreign_keys = on", "off", problem))));
        for (Schema missing : Namespaces.of(sources, dsl).missing(dsl)) {
            findings.add(Finding.mended(
                    new SchemaDifference(
                            Kind.MISSING_SCHEMA,
                            null,
                            null,
                            missing.getName(),
                            null,
                            missing.getName() + ": there is no such schema."),
                    List.of(Finding.Step.of(Kind.MISSING_SCHEMA, dsl.createSchemaIfNotExists(missing)))));
        }
        LiveTables live = LiveTables.read(
                dsl, sources.stream().<ModelTable<?, ?>>map(Source::table).toList());
        Set<ModelTable<?, ?>> there = new HashSet<>(live.found().keySet());
        for (Source source : sources) {
            Optional<LiveTable> found = live.find(source.table());
            if (found.isPresent()) {
                findings.addAll(new ColumnComparison(source, found.get(), dsl).findings());
                findings.addAll(new KeyComparison(source, found.get(), live, dsl).findings());
            } else {
                findings.add(missing(source, live, there));
            }
            there.add(source.table());
        }
        findings.addAll(Collations.compare(dsl, sources, live));
    }

    private Finding missing(Source source, LiveTables live, Set<ModelTable<?, ?>> there) {
        String name = Wording.name(source.table());
        String similar = live.similar().get(source.table());
        String message = name + ": there is no such table, and " + source.model() + " is kept in it."
                + (similar == null ? "" : Wording.similar("table", similar));
        List<Reference<?, ?>> later = repairs.addsKeys() ? source.beyond(there) : List.of();
        return Finding.mended(
                new SchemaDifference(Kind.MISSING_TABLE, name, null, name, similar, message),
                repairs.create(source, later));
    }
}
