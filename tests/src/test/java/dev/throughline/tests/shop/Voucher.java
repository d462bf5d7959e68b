package dev.throughline.tests.shop;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** Is known by its labels, and is for some products: by a binding of jOOQ's. */
@Model(table = "vouchers")
public record Voucher(
        @Id @Column(length = 40, converter = Labels.Lines.class)
        Labels name,

        @Column(length = 80, converter = Labels.Lines.class) @Nullable
        Labels terms,

        @ManyToMany(through = Redemption.class) Many<Product> products) {}
