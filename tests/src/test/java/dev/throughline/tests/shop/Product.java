package dev.throughline.tests.shop;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;

/** Is known by a type of its own, and costs one. */
@Model(table = "products")
public record Product(
        @Id @Column(length = 20, converter = Sku.Code.class) Sku sku,
        @Column(converter = Money.Cents.class) Money price) {}
