package app;

import dev.throughline.Column;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** A case: a link. */
@Model
@SuppressWarnings("rawtypes")
public record LampRoom(@Column(converter = AnyText.class) @Nullable Any any) {}
