package app;

import dev.throughline.CreatedAt;
import dev.throughline.Model;
import dev.throughline.Version;
import java.time.OffsetDateTime;

/** A case: a link that needs no values. */
@Model(table = "pins")
public record Pin(@Version Integer version, @CreatedAt OffsetDateTime since) {}
