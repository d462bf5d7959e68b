package dev.throughline.json;

import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** Links a seat to a guest. */
@Model(table = "bookings")
public record Booking(@Nullable Integer price) {}
