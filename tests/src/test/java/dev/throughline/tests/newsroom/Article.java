package dev.throughline.tests.newsroom;

import dev.throughline.Column;
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

/** Is written by several at once. */
@Model(table = "articles")
public record Article(
        @Id @Nullable Long id,
        @Column(length = 80) String title,
        int words,
        @Version int version,
        @CreatedAt @Nullable Instant createdAt,
        @UpdatedAt @Nullable LocalDateTime updatedAt,
        @ManyToMany(through = Tagging.class) @Nullable Many<Tag> tags,
        @ManyToMany(through = Review.class) @Nullable Many<Editor> editors) {
    /** {@return an article that has not been written} */
    static Article draft(String title) {
        return new Article(null, title, 0, 0, null, null, null, null);
    }

    Article withTitle(String other) {
        return new Article(id, other, words, version, createdAt, updatedAt, tags, editors);
    }

    Article withWords(int other) {
        return new Article(id, title, other, version, createdAt, updatedAt, tags, editors);
    }
}
