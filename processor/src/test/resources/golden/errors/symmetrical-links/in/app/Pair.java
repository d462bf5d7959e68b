package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case. */
@Model public record Pair(@Id @ForeignKey Ref<Person, Long> one, @Id @ForeignKey Ref<Person, Long> other) {}
