package dev.throughline.tests.shop;

import static dev.throughline.tests.shop.BasketTable.BASKET;
import static dev.throughline.tests.shop.ItemTable.ITEM;
import static dev.throughline.tests.shop.ProductTable.PRODUCT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.Schema;
import dev.throughline.tests.EachDatabase;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/** What a converter makes of a column is written, found, compared and linked by like any other value. */
class ConvertersTest {
    private static final Sku BREAD = new Sku("bread");
    private static final Sku SALT = new Sku("salt");

    private final ProductQuerySet products;
    private final BasketProductsProxy related;
    private final BasketQuerySet baskets;
    private final Basket basket;

    ConvertersTest(DSLContext dsl) {
        Schema.of(PRODUCT, BASKET, ITEM).create(dsl);
        products = ProductQuerySet.using(dsl);
        baskets = BasketQuerySet.using(dsl);
        products.createAll(List.of(new Product(BREAD, new Money(320)), new Product(SALT, new Money(80))));
        basket = baskets.create(b -> {});
        related = baskets.products(basket);
    }

    @EachDatabase
    void inAColumn() {
        assertEquals(new Money(320), products.get(BREAD).price());
        assertEquals(
                List.of(SALT), products.filter(p -> p.PRICE.lt(new Money(100))).values(p -> p.SKU));
        assertEquals(new Money(320), products.max(p -> p.PRICE).orElseThrow());
        assertEquals(1, products.filter(p -> p.SKU.eq(SALT)).update(p -> p.price(new Money(90))));
        assertFalse(products.getOrCreate(p -> p.price(new Money(90))).created());
        assertTrue(products.update(new Product(SALT, new Money(70))));
        assertEquals(SALT, products.orderBy(p -> p.PRICE).first().orElseThrow().sku());
    }

    @EachDatabase
    void inAKeyThatLinksHold() {
        assertEquals(
                Set.of(BREAD, SALT), related.addAllIds(List.of(BREAD, SALT)).added());
        assertEquals(
                List.of(BREAD), related.filter(p -> p.PRICE.gt(new Money(100))).ids());
        assertTrue(related.containsAllIds(List.of(BREAD, SALT)));
        assertEquals(Set.of(BREAD), related.setIds(List.of(SALT)).removed());
        Basket read = baskets.prefetchRelated(b -> b.products()).get(basket.id());
        assertEquals(List.of(SALT), read.products().stream().map(Product::sku).toList());
        assertEquals(
                1,
                baskets.filter(b -> b.products().containsAllIds(List.of(SALT))).count());
        assertEquals(Set.of(SALT), related.removeAllIds(List.of(BREAD, SALT)).removed());
    }

    @EachDatabase
    void inAColumnOfTheLink() {
        Product bread = products.get(BREAD);
        related.add(bread, link -> link.discount(new Money(20)));
        related.putAll(List.of(bread, products.get(SALT)), (product, link) -> link.discount(new Money(10)));

        assertEquals(new Money(10), related.link(bread).orElseThrow().discount());
        assertEquals(
                2, related.filter((p, link) -> link.DISCOUNT.eq(new Money(10))).count());
        related.filter(p -> p.SKU.eq(BREAD)).updateLinks(link -> link.discount(null));
        assertNull(related.link(bread).orElseThrow().discount());
    }
}
