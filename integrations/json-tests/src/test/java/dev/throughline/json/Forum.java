package dev.throughline.json;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Models within a class. */
final class Forum {
    private Forum() {}

    /** Follows others, and is followed. */
    @Model(table = "members", orderBy = "id")
    public record Member(
            @Id Long id,
            @Column(length = 80) String name,
            @ManyToMany Many<Member> follows,
            @ManyToMany(mappedBy = "follows") Many<Member> followers) {}
}
