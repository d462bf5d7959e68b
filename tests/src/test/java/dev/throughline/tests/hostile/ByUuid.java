package dev.throughline.tests.hostile;

import dev.throughline.Id;
import dev.throughline.Model;
import java.util.UUID;

/** Has a UUID for a key, which the caller assigns. */
@Model(table = "by_uuid")
public record ByUuid(@Id(generated = false) UUID id) {}
