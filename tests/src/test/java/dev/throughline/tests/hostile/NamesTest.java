package dev.throughline.tests.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.Schema;
import dev.throughline.tests.EachDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/** Tables, columns and relations may be called anything. */
class NamesTest {
    private final DSLContext dsl;

    NamesTest(DSLContext dsl) {
        this.dsl = dsl;
    }

    @EachDatabase
    void keywordsQuotesSpacesAndPlaceHolders() {
        Schema schema = Schema.of(OrderTable.ORDER, WhereTable.WHERE, OrderWhereTable.ORDER_WHERE);
        schema.create(dsl);
        OrderQuerySet orders = OrderQuerySet.using(dsl);
        Order order = orders.create(o -> o.group("g").limit(1));
        Where a = WhereQuerySet.using(dsl).create(w -> w.key("a").table(1));
        Where b = WhereQuerySet.using(dsl).create(w -> w.key("b").table(2));
        OrderFromProxy from = OrderFromProxy.of(dsl, order);

        assertTrue(from.add(a, link -> link.set("s")));
        assertFalse(from.add(a));
        assertEquals(Set.of("b"), from.setIds(List.of("a", "b")).added());
        assertEquals(
                Set.of("b"),
                from.putAll(List.of(a, b), (where, link) -> link.set("s")).updated());
        assertEquals(
                List.of(b),
                from.filter((w, link) -> w.TABLE.eq(2).and(link.SET.eq("s"))).all());
        assertEquals(1, from.filter(w -> w.KEY.eq("b")).updateLinks(link -> link.set(null)));
        assertEquals(1, orders.filter(o -> o.from().any(w -> w.TABLE.eq(1))).count());
        assertEquals(
                List.of(a, b),
                List.copyOf(
                        orders
                                .prefetchRelated(o -> o.from(), w -> w.orderBy(t -> t.KEY))
                                .get(order.id())
                                .from()
                                .stream()
                                .toList()));
        assertEquals(1, WhereValuesProxy.of(dsl, a).filter(o -> o.LIMIT.eq(1)).update(o -> o.group("h")));
        assertEquals("h", orders.get(order.id()).group());
        assertEquals(Map.of(order.id(), 2L), OrderFromProxy.counts(dsl, List.of(order.id())));
        assertEquals(2, from.clear());
        schema.drop(dsl);
    }

    @EachDatabase
    void sixtyCharacters() {
        Schema schema = Schema.of(
                SixtyCharactersTable.SIXTY_CHARACTERS,
                SixtyMoreTable.SIXTY_MORE,
                SixtyCharactersMoreLinkTable.SIXTY_CHARACTERS_MORE_LINK);
        schema.create(dsl);
        SixtyCharacters one = SixtyCharactersQuerySet.using(dsl).create(c -> c.name("one"));
        SixtyCharactersMoreProxy more = SixtyCharactersMoreProxy.of(dsl, one);

        SixtyMore other = more.create(m -> m.name("more"));

        assertEquals(List.of(other), more.all());
        assertTrue(SixtyMoreCharactersProxy.of(dsl, other).remove(one));
        schema.drop(dsl);
    }
}
