package library;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.OnDelete;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** That a book has a label; has a number of its own, as the table has. */
@Model(table = "book_label")
public record BookLabel(
        @Id Long id,
        @ForeignKey(onDelete = OnDelete.CASCADE) Ref<Book, Long> book,
        @ForeignKey(onDelete = OnDelete.CASCADE) Ref<Label, Long> label,
        @Column(length = 80) @Nullable String note) {}
