package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** A case. */
@Model public record Unique(@Id Long id, @ForeignKey Ref<Person, Long> one, @ForeignKey Ref<Person, Long> other, @Nullable @ForeignKey(unique = true) Ref<Person, Long> witness) {}
