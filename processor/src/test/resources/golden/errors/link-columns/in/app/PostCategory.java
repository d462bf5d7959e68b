package app;

import dev.throughline.Column;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** A link whose columns are wrong, each in a way of its own. */
@Model(orderBy = "rank")
public record PostCategory(
        String post,
        long categoryId,
        @Nullable int grade,
        @Column(name = "Grade") int mark,
        @Column(length = -1) String note) {}
