package dev.throughline.tests.library;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;

/** Is made by a constructor of its columns, in an order of its own. */
@Model(table = "shelves")
public final class Shelf {
    @Id
    private final int number;

    @Column(length = 20)
    private final String room;

    public Shelf(String room, int number) {
        this.room = room;
        this.number = number;
    }

    public int number() {
        return number;
    }

    public String room() {
        return room;
    }
}
