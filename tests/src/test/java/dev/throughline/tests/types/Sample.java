package dev.throughline.tests.types;

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
import java.util.UUID;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** A value of each type, or none. */
@Model
public record Sample(
        @Id Long id,
        @Nullable Byte tiny,
        @Nullable Short small,
        @Nullable Integer whole,
        @Nullable Long large,
        @Nullable Float real,
        @Nullable Double precise,
        @Nullable Boolean yes,
        @Column(length = 80) @Nullable String string,
        @Column(length = 0) @Nullable String text,
        @Nullable BigDecimal decimal,
        @Nullable BigInteger big,
        @Column(length = 40) byte @Nullable [] bytes,
        @Column(length = 0) byte @Nullable [] blob,
        @Nullable UUID uuid,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable LocalDateTime dateTime,
        @Nullable OffsetDateTime offset,
        @Nullable Instant instant,
        @Nullable JSON json,
        @Nullable JSONB jsonb,
        @Nullable Mood mood) {
    /** Kept by the name of its constant. */
    public enum Mood {
        /** Sorted last by its name. */
        SUNNY {
            @Override
            public String toString() {
                return "not its name";
            }
        },
        /** Sorted first by its name. */
        CLOUDY
    }
}
