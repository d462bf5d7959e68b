package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** A case. */
@Model public record Parts(
        @Id(generated = true) Long number,
        @Id @Nullable String text,
        @Id byte[] bytes,
        @Id @ForeignKey @Nullable Ref<Odd, String> odd) {}
