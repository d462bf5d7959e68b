package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case. */
@Model public record Made(@Id Long id, @ForeignKey Ref<Person, Long> one, @ForeignKey Ref<Person, Long> other) {}
