package library;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A book of the library, whose tables were there before. */
@Model(table = "book")
public record Book(
        @Id Long id,
        @Column(length = 200) String title,
        @ManyToMany(through = BookLabel.class) Many<Label> labels) {}
