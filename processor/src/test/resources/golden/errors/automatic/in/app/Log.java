package app;

import dev.throughline.Column;
import dev.throughline.CreatedAt;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.UpdatedAt;
import dev.throughline.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jooq.impl.AbstractConverter;

/** A case. */
@Model
public record Log(
        @Id Long id,
        @Version int version,
        @Version Long other,
        @Version String text,
        @Version @Column(converter = Count.class) Integer count,
        @CreatedAt LocalDate made,
        @UpdatedAt long changed,
        @CreatedAt @UpdatedAt Instant both,
        @ManyToMany(through = Entry.class) Many<Log> logs) {
    /** A case. */
    static class Count extends AbstractConverter<String, Integer> {
        private static final long serialVersionUID = 1L;

        Count() {
            super(String.class, Integer.class);
        }

        @Override
        public Integer from(String text) {
            return Integer.valueOf(text);
        }

        @Override
        public String to(Integer count) {
            return count.toString();
        }
    }
}
