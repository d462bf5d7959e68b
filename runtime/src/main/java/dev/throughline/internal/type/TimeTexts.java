package dev.throughline.internal.type;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import org.jooq.Converter;

/** Times as the texts that SQLite's own functions take: as long as each other, so that they sort as what they mean. */
final class TimeTexts {
    private static final DateTimeFormatter TIME = strict("HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter DATE_TIME = strict("uuuu-MM-dd HH:mm:ss.SSSSSS");

    /** Also what others have written, such as {@code current_timestamp}, or jOOQ with an offset. */
    private static final DateTimeFormatter ANY_DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("[ ]['T']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX]")
            .toFormatter();

    private static final int LAST_YEAR = 9999;

    private TimeTexts() {}

    static Converter<String, LocalDate> date() {
        return Converter.ofNullable(String.class, LocalDate.class, LocalDate::parse, TimeTexts::write);
    }

    static Converter<String, LocalTime> time() {
        return Converter.ofNullable(String.class, LocalTime.class, LocalTime::parse, TIME::format);
    }

    static Converter<String, LocalDateTime> dateTime() {
        return Converter.ofNullable(String.class, LocalDateTime.class, TimeTexts::read, TimeTexts::write);
    }

    private static LocalDateTime read(String text) {
        TemporalAccessor time = ANY_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return time instanceof OffsetDateTime point
                ? point.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()
                : LocalDateTime.from(time);
    }

    private static String write(LocalDateTime time) {
        requireFourDigits(time, time.getYear());
        return DATE_TIME.format(time);
    }

    private static String write(LocalDate date) {
        requireFourDigits(date, date.getYear());
        return date.toString();
    }

    private static void requireFourDigits(Temporal time, int year) {
        if (year < 0 || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "SQLite would not sort " + time + " where it belongs: its years are 0000 to " + LAST_YEAR + ".");
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
