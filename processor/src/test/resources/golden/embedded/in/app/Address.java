package app;

import dev.throughline.Column;
import org.jspecify.annotations.Nullable;

/** A case. */
public record Address(@Column(length = 80) String street, @Column(name = "zip") int code, @Nullable String note) {}
