package dev.throughline.tests.club;

import dev.throughline.Id;
import dev.throughline.Model;

/** Has a number for a key, which the caller assigns. */
@Model(table = "rooms")
public record Room(@Id int number, int seats) {}
