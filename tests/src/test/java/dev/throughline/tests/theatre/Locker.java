package dev.throughline.tests.theatre;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import java.util.UUID;

/** Is known by a UUID and a number; others share it by links of four columns. */
@Model(table = "lockers")
public record Locker(
        @Id UUID hall, @Id short number, @ManyToMany Many<Seat> seats) {}
