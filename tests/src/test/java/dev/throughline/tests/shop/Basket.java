package dev.throughline.tests.shop;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Holds products. */
@Model(table = "baskets")
public record Basket(
        @Id Long id, @ManyToMany(through = Item.class) Many<Product> products) {}
