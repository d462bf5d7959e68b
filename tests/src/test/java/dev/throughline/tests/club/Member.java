package dev.throughline.tests.club;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import java.util.UUID;

/** Has a key that the library generates. */
@Model(table = "members")
public record Member(
        @Id UUID id,
        @Column(length = 80) String name,
        @ManyToMany Many<Badge> badges,
        @ManyToMany Many<Room> rooms) {}
