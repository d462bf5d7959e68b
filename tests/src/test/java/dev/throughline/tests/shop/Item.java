package dev.throughline.tests.shop;

import dev.throughline.Column;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** A product in a basket, for less. */
@Model(table = "items")
public record Item(
        @Column(converter = Money.Cents.class) @Nullable Money discount) {}
