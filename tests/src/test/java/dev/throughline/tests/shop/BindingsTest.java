package dev.throughline.tests.shop;

import static dev.throughline.tests.shop.ProductTable.PRODUCT;
import static dev.throughline.tests.shop.RedemptionTable.REDEMPTION;
import static dev.throughline.tests.shop.VoucherTable.VOUCHER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.Many;
import dev.throughline.Schema;
import dev.throughline.tests.EachDatabase;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/** What a binding of jOOQ's sends and reads is a column, a key and a value of links like any other. */
class BindingsTest {
    private static final Labels SUMMER = Labels.of("summer", "sale");
    private static final Labels WINTER = Labels.of("winter");
    private static final Labels ONCE = Labels.of("once", "in cash");

    private final DSLContext dsl;
    private final VoucherQuerySet vouchers;
    private final Product bread;

    BindingsTest(DSLContext dsl) {
        this.dsl = dsl;
        Schema schema = Schema.of(PRODUCT, VOUCHER, REDEMPTION);
        schema.create(dsl);
        schema.assertValid(dsl);
        vouchers = VoucherQuerySet.using(dsl);
        vouchers.createAll(
                List.of(new Voucher(SUMMER, ONCE, Many.notLoaded()), new Voucher(WINTER, null, Many.notLoaded())));
        bread = ProductQuerySet.using(dsl).create(p -> p.sku(new Sku("bread")).price(new Money(320)));
    }

    @EachDatabase
    void inAColumn() {
        assertEquals(ONCE, vouchers.get(SUMMER).terms());
        assertNull(vouchers.get(WINTER).terms());
        assertEquals(List.of(SUMMER), vouchers.filter(v -> v.TERMS.eq(ONCE)).values(v -> v.NAME));
        assertEquals(
                Set.of(SUMMER, WINTER),
                Set.copyOf(vouchers.filter(v -> v.NAME.in(SUMMER, WINTER)).values(v -> v.NAME)));
        assertEquals(1, vouchers.filter(v -> v.TERMS.isNull()).update(v -> v.terms(WINTER)));
        assertFalse(vouchers.getOrCreate(v -> v.terms(WINTER)).created());
        assertTrue(vouchers.update(new Voucher(WINTER, null, Many.notLoaded())));
        assertEquals(List.of(SUMMER, WINTER), vouchers.orderBy(v -> v.NAME).values(v -> v.NAME));
    }

    @EachDatabase
    void inAKeyThatLinksHold() {
        ProductVouchersProxy related = ProductVouchersProxy.of(dsl, bread);

        assertTrue(related.addId(SUMMER));
        assertEquals(Set.of(WINTER), related.addAllIds(List.of(SUMMER, WINTER)).added());
        assertTrue(related.containsAllIds(List.of(SUMMER, WINTER)));
        assertEquals(Set.of(SUMMER), related.setIds(List.of(WINTER)).removed());
        Voucher read = vouchers.prefetchRelated(v -> v.products()).get(WINTER);
        assertEquals(List.of(bread), read.products().list());
        assertEquals(
                Set.of(WINTER), related.removeAllIds(List.of(SUMMER, WINTER)).removed());
    }

    @EachDatabase
    void inAColumnOfTheLink() {
        ProductVouchersProxy related = ProductVouchersProxy.of(dsl, bread);
        related.addId(SUMMER, link -> link.terms(ONCE));
        related.putAll(vouchers.all(), (voucher, link) -> link.terms(voucher.name()));

        assertEquals(SUMMER, related.linkId(SUMMER).orElseThrow().terms());
        assertEquals(
                List.of(WINTER),
                related.filter((v, link) -> link.TERMS.eq(WINTER)).ids());
        assertEquals(1, related.filter(v -> v.NAME.eq(WINTER)).updateLinks(link -> link.terms(null)));
        assertNull(related.linkId(WINTER).orElseThrow().terms());
    }
}
