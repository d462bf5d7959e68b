package dev.throughline.tests.theatre;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;

/** Is known by a constant and a name. */
@Model(table = "guests")
public record Guest(
        @Id @Column(length = 10) Rank rank,
        @Id @Column(length = 40) String name) {
    /** What a guest pays. */
    public enum Rank {
        FRIEND,
        PRESS
    }
}
