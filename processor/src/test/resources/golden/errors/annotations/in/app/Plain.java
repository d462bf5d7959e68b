package app;

import dev.throughline.Column;
import dev.throughline.Id;

/** A case. */
public record Plain(@Id Long id, @Column(length = 10) String name) {}
