package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case. */
@Model public record URL(@Id Long id, @ForeignKey Ref<A, String> a, @ManyToMany(to = A.class) Many<A> letters) {}
