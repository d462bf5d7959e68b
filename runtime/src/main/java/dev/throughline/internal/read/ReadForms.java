package dev.throughline.internal.read;

import dev.throughline.generated.Link;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.Plan;
import dev.throughline.internal.jdbc.Form;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Reads of a plan. Their values begin with those of the plan, the parts of its owner's key first. */
final class ReadForms {
    static final Form<Reading<?>> ROWS = (dsl, reading, binds) -> reading.select(dsl, binds, Fetch.columns(reading));

    /** A row for each row along the to-many paths. */
    static final Form<Reading<?>> JOINED =
            (dsl, reading, binds) -> Selects.joined(dsl, reading.bound(binds), Fetch.columns(reading));

    /** Behind the plan's values the parts of a key. */
    static final Form<Reading<?>> ROW = (dsl, reading, binds) -> {
        Plan<?> plan = reading.bound(binds);
        return Selects.select(
                dsl, plan.where(Conditions.next(plan.type().key().columns(), binds)), Fetch.columns(reading));
    };

    /** The rows as they are now: MariaDB shows that to a locking read alone. */
    static final Form<Reading<?>> LOCKED = (dsl, reading, binds) -> {
        Plan<?> plan = reading.bound(binds);
        var rows = dsl.select(Fetch.columns(reading)).from(Selects.from(plan)).where(Selects.where(plan));
        return dsl.family() == SQLDialect.MARIADB ? rows.forShare() : rows;
    };

    /** The columns of the order behind those of the rows. */
    static final Form<Reading<?>> PAGE = (dsl, reading, binds) -> {
        List<Field<?>> columns = Fetch.columns(reading);
        columns.addAll(Keyset.of(dsl, reading.plan()).fields());
        return reading.select(dsl, binds, columns);
    };

    static final Form<Reading<?>> LINKS =
            (dsl, reading, binds) -> Selects.select(dsl, reading.bound(binds), Fetch.linkColumns(reading));

    /** The targets' keys, from the link table alone, where that is enough. */
    static final Form<Reading<?>> IDS = (dsl, reading, binds) -> {
        Plan<?> plan = reading.bound(binds);
        List<Field<?>> key = List.copyOf(plan.requireScope().link().targetKey().columns());
        return reading.plan().isWhole() && Selects.ordered(plan).isEmpty()
                ? dsl.select(key).from(links(plan)).where(Selects.where(plan))
                : Selects.select(dsl, plan, key);
    };

    static final Form<Reading<?>> COUNT = (dsl, reading, binds) -> {
        Plan<?> plan = reading.bound(binds);
        return plan.slice().isAll()
                ? dsl.select(DSL.count()).from(counted(reading.plan())).where(Selects.where(plan))
                : dsl.select(DSL.count()).from(Selects.some(dsl, plan));
    };

    static final Form<Reading<?>> EXISTS = (dsl, reading, binds) -> {
        Plan<?> plan = reading.bound(binds);
        Select<Record1<Integer>> rows = plan.slice().isAll()
                ? DSL.selectOne().from(counted(reading.plan())).where(Selects.where(plan))
                : Selects.some(dsl, plan);
        return dsl.select(DSL.field(Conditions.exists(rows)));
    };

    /** How many links there are of owners, whose keys {@link Origin} packs. */
    static final Form<Link<?, ?, ?, ?>> COUNTS = (dsl, link, binds) -> {
        List<Field<?>> owner = List.copyOf(link.ownerKey().columns());
        Origin links = new Origin(link.type().table(), DSL.noCondition()).among(dsl, owner, binds);
        List<Field<?>> columns = new ArrayList<>(owner);
        columns.add(DSL.count());
        return dsl.select(columns).from(links.from()).where(links.where()).groupBy(owner);
    };

    /** Behind the plan's values the keys of the rows, as {@link Origin} packs them. */
    static final Form<Reading<?>> BY_KEY = (dsl, reading, binds) -> {
        Plan<?> plan = reading.bound(binds);
        List<Field<?>> key = List.copyOf(plan.type().key().columns());
        return Selects.select(dsl, plan, Origin.of(plan).among(dsl, key, binds), Fetch.columns(reading));
    };

    /** Behind the plan's values the keys of the owners, as {@link Origin} packs them. */
    static final Form<Reading<?>> BY_OWNER =
            (dsl, reading, binds) -> ByOwner.select(dsl, reading.bound(binds), binds, Fetch.ownedColumns(reading));

    /** Behind the plan's values the keys of the owners, as {@link Origin} packs them. */
    static final Form<Reading<?>> LINKS_BY_OWNER =
            (dsl, reading, binds) -> ByOwner.select(dsl, reading.bound(binds), binds, Fetch.linkColumns(reading));

    private ReadForms() {}

    /** {@return what is counted: links alone, where no condition needs more} */
    private static Table<?> counted(Plan<?> plan) {
        return plan.scope() != null && !plan.isFiltered() ? links(plan) : Selects.from(plan);
    }

    private static Table<?> links(Plan<?> plan) {
        return plan.requireScope().link().type().table();
    }
}
