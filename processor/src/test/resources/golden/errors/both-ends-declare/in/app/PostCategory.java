package app;

import dev.throughline.Model;

/** A link that both ends say is theirs. */
@Model
public record PostCategory(int sortOrder) {}
