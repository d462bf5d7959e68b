package dev.throughline.tests.hostile;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;

/** Has a key that is a text, and is called by a keyword. */
@Model(table = "order")
public record Where(
        @Id @Column(name = "select", length = 40) String key,
        @Column(name = "table\tname") int table) {}
