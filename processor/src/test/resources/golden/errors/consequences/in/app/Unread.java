package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** Is not told of its order too. */
@Model(orderBy = "worker") public record Unread(@Id Long id, Thread worker) {}
