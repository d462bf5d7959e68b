package dev.throughline.internal.read;

import dev.throughline.generated.Link;
import dev.throughline.generated.ModelType;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.Plan;
import dev.throughline.internal.jdbc.Binds;
import dev.throughline.internal.jdbc.Form;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Reads of a fixed shape: the rows of a model, or at the other end of a relation, as they are without any refinement. The values of
 * those of a relation begin with the parts of the owner's key.
 */
final class WholeForms {
    static final Form<ModelType<?, ?, ?, ?>> ROWS =
            (dsl, type, binds) -> Selects.select(dsl, Plan.of(type), columns(type));

    static final Form<ModelType<?, ?, ?, ?>> ROW = (dsl, type, binds) ->
            Selects.select(dsl, Plan.of(type).where(is(type.key().columns(), binds)), columns(type));

    static final Form<Link<?, ?, ?, ?>> TARGETS =
            (dsl, link, binds) -> Selects.select(dsl, of(link, binds), columns(link.target()));

    static final Form<Link<?, ?, ?, ?>> TARGET = (dsl, link, binds) -> Selects.select(
            dsl, of(link, binds).where(is(link.target().key().columns(), binds)), columns(link.target()));

    static final Form<Link<?, ?, ?, ?>> LINKS = (dsl, link, binds) -> {
        List<Field<?>> columns = new ArrayList<>(columns(link.type()));
        columns.addAll(columns(link.target()));
        return Selects.select(dsl, of(link, binds), columns);
    };

    static final Form<Link<?, ?, ?, ?>> IDS = (dsl, link, binds) -> {
        List<Field<?>> columns = List.copyOf(link.targetKey().columns());
        return Selects.ordered(Plan.of(link, null)).isEmpty()
                ? dsl.select(columns).from(link.type().table()).where(isOwner(link, binds))
                : Selects.select(dsl, of(link, binds), columns);
    };

    static final Form<Link<?, ?, ?, ?>> COUNT = (dsl, link, binds) ->
            dsl.select(DSL.count()).from(link.type().table()).where(isOwner(link, binds));

    static final Form<Link<?, ?, ?, ?>> EXISTS = (dsl, link, binds) -> dsl.select(DSL.field(
            Conditions.exists(DSL.selectOne().from(link.type().table()).where(isOwner(link, binds)))));

    private WholeForms() {}

    private static List<Field<?>> columns(ModelType<?, ?, ?, ?> type) {
        return List.of(type.table().fields());
    }

    private static Plan<?> of(Link<?, ?, ?, ?> link, Binds binds) {
        return Plan.of(link, null).where(isOwner(link, binds));
    }

    private static Condition isOwner(Link<?, ?, ?, ?> link, Binds binds) {
        return is(link.ownerKey().columns(), binds);
    }

    private static Condition is(List<? extends Field<?>> columns, Binds binds) {
        return Conditions.same(List.copyOf(columns), binds.next(columns));
    }
}
