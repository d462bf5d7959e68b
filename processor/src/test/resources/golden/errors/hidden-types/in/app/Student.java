package app;

import dev.throughline.*;

/** A case. */
@Model public record Student(@Id Long id, @ManyToMany Many<pre.Club> clubs) {}
