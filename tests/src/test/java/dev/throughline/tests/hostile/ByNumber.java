package dev.throughline.tests.hostile;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Has a number for a key, which the caller assigns. */
@Model(table = "by_number")
public record ByNumber(
        @Id(generated = false) Integer id,
        @ManyToMany Many<ByUuid> uuids,
        @ManyToMany Many<ByText> texts) {}
