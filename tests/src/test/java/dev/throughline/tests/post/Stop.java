package dev.throughline.tests.post;

import dev.throughline.Embedded;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** Links a parcel to a van, and needs no value. */
@Model(table = "stops")
public record Stop(@Embedded @Nullable Address at) {}
