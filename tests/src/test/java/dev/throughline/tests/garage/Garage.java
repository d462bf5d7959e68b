package dev.throughline.tests.garage;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** Where cars are. */
@Model(table = "garages")
public record Garage(
        @Id Long id,
        int places,
        @ForeignKey @Nullable Ref<Car, Long> first,
        @ManyToMany Many<Car> cars) {}
