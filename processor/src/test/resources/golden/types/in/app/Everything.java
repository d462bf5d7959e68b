package app;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** One column of each type. */
@Model(schema = "test", orderBy = {"-mood", "longer"})
public record Everything(
        @Id(generated = false) long id,
        byte small,
        @Nullable Byte smallOrNull,
        short shorter,
        @Nullable Short shorterOrNull,
        int number,
        @Nullable Integer numberOrNull,
        long longer,
        @Nullable Long longerOrNull,
        float real,
        @Nullable Float realOrNull,
        double precise,
        @Nullable Double preciseOrNull,
        boolean yes,
        @Nullable Boolean yesOrNull,
        String string,
        @Column(length = 0) @Nullable String text,
        @Column(precision = 12, scale = 2, unique = true) BigDecimal money,
        @Column(precision = 20) BigInteger big,
        @Column(length = 16) byte[] hash,
        @Column(length = 0) byte @Nullable [] blob,
        UUID uuid,
        LocalDate date,
        LocalTime time,
        LocalDateTime dateTime,
        OffsetTime offsetTime,
        OffsetDateTime offsetDateTime,
        Instant instant,
        JSON json,
        @Nullable JSONB jsonb,
        @Column(name = "the mood", length = 10) Mood mood,
        @Column(length = 0) @Nullable Mood lastMood,
        String type) {

    /** Kept by name. */
    public enum Mood {
        /** Laughs. */
        GOOD,
        /** Does not. */
        BAD
    }
}
