package dev.throughline.tests.club;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Has a text for a key. */
@Model(table = "badges")
public record Badge(
        @Id @Column(length = 20) String code,
        @Column(length = 80) String label,
        @ManyToMany(mappedBy = "badges") Many<Member> members) {}
