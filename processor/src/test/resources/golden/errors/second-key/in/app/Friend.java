package app;

import dev.throughline.*;

/** A case. */
@Model public record Friend(@Id Long id, @ForeignKey Ref<Person, Long> person) {}
