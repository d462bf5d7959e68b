package app;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.Model;
import dev.throughline.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case. */
@Model public record Item(
        @Id Long id,
        Thread worker,
        char letter,
        List<String> names,
        List<Tag> tags,
        Tag tag,
        Ref<Tag, Long> ref,
        Many<Tag> many,
        @Nullable int count,
        @Column(name = "COUNT") int total,
        @Column(length = -1) String text,
        @Column(precision = 2, scale = 3) java.math.BigDecimal money) {}
