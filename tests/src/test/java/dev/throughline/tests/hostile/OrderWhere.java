package dev.throughline.tests.hostile;

import dev.throughline.Column;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** Links by a table whose name is a statement. */
@Model(table = "user; drop table \"order\"")
public record OrderWhere(
        @Nullable @Column(name = "values (1), (2)", length = 80)
        String set) {}
