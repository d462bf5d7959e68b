package app;

import dev.throughline.CreatedAt;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.UpdatedAt;
import dev.throughline.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A case. */
@Model(table = "notes")
public record Note(
        @Id Long id,
        String text,
        @Version long version,
        @CreatedAt @Nullable Instant createdAt,
        @UpdatedAt LocalDateTime updatedAt,
        @ManyToMany(through = Pin.class) Many<Note> pinned) {}
