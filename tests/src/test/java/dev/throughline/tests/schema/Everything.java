package dev.throughline.tests.schema;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** Has a column of each type, and one of most that may be null. */
@Model(table = "everything")
public record Everything(
        @Id Integer id,
        byte small,
        short shorter,
        @Nullable Integer number,
        long longer,
        float real,
        @Nullable Double precise,
        boolean yes,
        @Column(length = 40) String string,
        @Column(length = 0) @Nullable String text,
        @Column(precision = 12, scale = 2, unique = true) BigDecimal money,
        @Column(precision = 20) BigInteger big,
        @Column(length = 16) byte[] hash,
        @Column(length = 0) byte @Nullable [] blob,
        UUID uuid,
        @Nullable LocalDate date,
        LocalTime time,
        LocalDateTime dateTime,
        JSON json,
        @Nullable JSONB jsonb,
        @Column(length = 10) Mood mood) {

    /** Kept by name. */
    public enum Mood {
        /** Laughs. */
        GOOD,
        /** Does not. */
        BAD
    }
}
