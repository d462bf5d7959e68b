package app;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** Has amounts, one of which is its key. */
@Model(table = "accounts", orderBy = "-balance")
public record Account(
        @Id @Column(converter = Amount.Cents.class) Amount number,
        @Column(name = "saldo", converter = Amount.Cents.class, unique = true) @Nullable Amount balance) {}
