package dev.throughline.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** Models of a common type, whose JSON says which of them it is. */
final class Press {
    private Press() {}

    /** What is printed. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Notice.class, name = "notice"),
        @JsonSubTypes.Type(value = Advert.class, name = "advert")
    })
    public sealed interface Item permits Notice, Advert {}

    /** Answers another, beside adverts. */
    @Model(table = "notices")
    public record Notice(
            @Id Long id,
            @Column(length = 40) String text,
            @ForeignKey @Nullable Ref<Notice, Long> answers,
            @ManyToMany Many<Advert> adverts)
            implements Item {}

    /** Wants something sold. */
    @Model(table = "adverts")
    public record Advert(@Id Long id, @Column(length = 40) String text) implements Item {}
}
