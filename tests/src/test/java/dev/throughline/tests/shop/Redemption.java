package dev.throughline.tests.shop;

import dev.throughline.Column;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** A voucher for a product. */
@Model(table = "redemptions")
public record Redemption(
        @Column(length = 80, converter = Labels.Lines.class) @Nullable
        Labels terms) {}
