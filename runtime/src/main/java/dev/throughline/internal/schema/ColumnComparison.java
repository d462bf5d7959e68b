package dev.throughline.internal.schema;

import dev.throughline.SchemaDifference;
import dev.throughline.SchemaDifference.Kind;
import dev.throughline.internal.schema.Finding.Step;
import dev.throughline.internal.schema.live.LiveColumn;
import dev.throughline.internal.schema.live.LiveTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Finds in which the columns of a table differ from those of its model. */
final class ColumnComparison {
    private final Source source;
    private final LiveTable live;
    private final DSLContext dsl;
    private final ColumnTypes types;
    private final Repairs repairs;
    private final List<Finding> findings = new ArrayList<>();

    ColumnComparison(Source source, LiveTable live, DSLContext dsl) {
        this.source = source;
        this.live = live;
        this.dsl = dsl;
        this.types = new ColumnTypes(dsl);
        this.repairs = new Repairs(dsl);
    }

    List<Finding> findings() {
        for (Field<?> field : source.table().fields()) {
            TableField<?, ?> column = (TableField<?, ?>) field;
            Optional<LiveColumn> found = live.column(column.getName());
            if (found.isPresent()) {
                compareType(column, found.get());
                if (!live.isView()) {
                    compareNullability(column, found.get());
                    compareIdentity(column, found.get());
                }
            } else {
                missing(column);
            }
        }
        if (!live.isView()) {
            live.columns().forEach(this::compareExtra);
        }
        return findings;
    }

    private void missing(TableField<?, ?> column) {
        String similar = live.columns().stream()
                .map(LiveColumn::name)
                .filter(column.getName()::equalsIgnoreCase)
                .findFirst()
                .orElse(null);
        SchemaDifference difference = difference(
                Kind.MISSING_COLUMN,
                column.getName(),
                types.text(column.getDataType()),
                similar,
                "there is no such column." + (similar == null ? "" : Wording.similar("column", similar)));
        findings.add(
                live.isView()
                        ? Finding.byHand(difference)
                        : Finding.mended(difference, repairs.addColumn(source, column)));
    }

    private void compareType(TableField<?, ?> column, LiveColumn found) {
        DataType<?> type = column.getDataType();
        if (!types.keeps(found, type)) {
            changed(Kind.TYPE, column, found, false);
        } else if (!types.isAsLong(found, type)) {
            changed(Kind.LENGTH, column, found, !types.isLonger(found, type));
        } else if (!types.isAsPrecise(found, type)) {
            changed(Kind.PRECISION, column, found, !types.isMorePrecise(found, type));
        }
    }

    /** A type that takes all that the column has is safe; so is none that has to be stated whole, with what it is not known to have. */
    private void changed(Kind kind, TableField<?, ?> column, LiveColumn found, boolean isWider) {
        String expected = types.text(column.getDataType());
        String actual = types.text(found);
        SchemaDifference difference = difference(
                kind, column.getName(), expected, actual, expected + " was expected, " + actual + " was found.");
        if (!repairs.changesTypes() || live.isView()) {
            findings.add(Finding.byHand(difference));
        } else if (isWider && !found.defaulted()) {
            findings.add(Finding.mended(difference, List.of(Step.of(kind, repairs.type(column)))));
        } else {
            findings.add(Finding.byHand(difference, repairs.type(column)));
        }
    }

    private void compareNullability(TableField<?, ?> column, LiveColumn found) {
        boolean expected = column.getDataType().nullable();
        if (found.nullable() == expected) {
            return;
        }
        String model = source.model();
        SchemaDifference difference = difference(
                Kind.NULLABILITY,
                column.getName(),
                expected ? "null" : "not null",
                found.nullable() ? "null" : "not null",
                expected
                        ? "is not null, and in " + model + " it may be null."
                        : "may be null, and in " + model + " it may not.");
        String remark = expected ? "" : "Refused while there are rows where " + column.getName() + " is null.";
        findings.add(
                found.defaulted()
                        ? Finding.byHand(difference, repairs.nullability(column))
                        : Finding.mended(
                                difference, List.of(new Step(Kind.NULLABILITY, remark, repairs.nullability(column)))));
    }

    private void compareIdentity(TableField<?, ?> column, LiveColumn found) {
        if (column.getDataType().identity() && !found.defaulted()) {
            findings.add(Finding.byHand(difference(
                    Kind.IDENTITY,
                    column.getName(),
                    "identity",
                    types.text(found),
                    "the database makes no keys, and " + source.model()
                            + " leaves it to it. Make the column an identity, or say @Id(generated = false).")));
        }
    }

    private void compareExtra(LiveColumn found) {
        boolean known = source.table().fieldStream().anyMatch(column -> live.nameOf(column.getName())
                .equals(found.name()));
        if (!known && !found.nullable() && !found.defaulted()) {
            findings.add(Finding.byHand(
                    difference(
                            Kind.EXTRA_COLUMN,
                            found.name(),
                            "none, or one with a default",
                            types.text(found) + " not null",
                            "is not null and has no default, and " + source.model()
                                    + " does not have it, so it cannot be written."),
                    dsl.alterTable(source.table()).dropColumn(DSL.name(found.name()))));
        }
    }

    private SchemaDifference difference(
            Kind kind, String column, String expected, @Nullable String found, String message) {
        String table = Wording.name(source.table());
        return new SchemaDifference(kind, table, column, expected, found, table + "." + column + ": " + message);
    }
}
