package dev.throughline.tests.friends;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Has a text for a key, and twins by a link that is made up. */
@Model(table = "towns")
public record Town(
        @Id @Column(length = 40) String name,
        @ManyToMany(symmetrical = true) Many<Town> twins) {}
