package app;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model public record Row(@Id Long id) {
    @Column(length = 9) static final String NAME = "x";
}
