package app;

import dev.throughline.CreatedAt;
import dev.throughline.Model;
import dev.throughline.Version;
import java.time.Instant;

/** A case. */
@Model
public record Entry(@Version java.time.Instant version, @CreatedAt @Version Instant since) {}
