package library;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;

/** Sorts books. */
@Model(table = "label")
public record Label(
        @Id Long id, @Column(length = 40, unique = true) String name) {}
