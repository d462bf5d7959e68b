package app;

import dev.throughline.Model;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Is given its two keys. */
@Model(table = "follows", orderBy = "since")
public record Follow(@Nullable Instant since) {}
