package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** Follows others, and is followed; was invited by one. */
@Model(table = "people")
public record Person(
        @Id Integer id,
        @ForeignKey(unique = true) @Nullable Ref<Person, Integer> inviter,
        @ManyToMany(through = Follow.class) Many<Person> following,
        @ManyToMany(mappedBy = "following") Many<Person> followers) {}
