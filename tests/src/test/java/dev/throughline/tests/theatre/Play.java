package dev.throughline.tests.theatre;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Has a generated key, and is seen from seats. */
@Model(table = "plays")
public record Play(
        @Id Long id,
        @Column(length = 80) String title,
        @ManyToMany(mappedBy = "plays") Many<Seat> seats) {}
