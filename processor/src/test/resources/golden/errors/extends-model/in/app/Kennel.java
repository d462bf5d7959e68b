package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case: what refers to such a class is not told as well. */
@Model record Kennel(
        @Id Long id,
        @ForeignKey Ref<Dog, Long> guard,
        @ManyToMany Many<Dog> dogs,
        @ForeignKey Ref<Cat, Long> cat,
        @ManyToMany Many<Cat> cats) {
    static KennelQuerySet kennels;
    static DogQuerySet all;
}
