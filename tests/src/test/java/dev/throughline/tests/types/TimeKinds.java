package dev.throughline.tests.types;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The types of columns that hold dates and times. */
final class TimeKinds {
    private static final List<LocalDate> DATES = Stream.of(
                    "0001-01-01", "0999-12-31", "1582-10-10", "1900-02-28", "2018-11-04", "2024-02-29", "9999-12-31")
            .map(LocalDate::parse)
            .toList();

    private static final List<LocalTime> TIMES = Stream.of(
                    "00:00", "02:30", "12:00", "12:00:00.000001", "12:00:00.100", "12:00:00.120", "23:59:59.999999")
            .map(LocalTime::parse)
            .toList();

    /** Among them hours that summer time skips in some zone, and midnights. */
    private static final List<LocalDateTime> DATE_TIMES = Stream.of(
                    "0001-01-01T00:00",
                    "1582-10-10T12:00",
                    "1890-01-01T00:00:00.000001",
                    "1970-01-01T00:00",
                    "2018-11-04T00:30",
                    "2024-03-10T02:30",
                    "2024-03-31T02:30",
                    "2024-03-31T02:30:00.100",
                    "2024-03-31T02:30:00.123456",
                    "2024-10-27T02:30",
                    "2038-01-19T03:14:08",
                    "9999-12-31T23:59:59.999999")
            .map(LocalDateTime::parse)
            .toList();

    private static final List<Instant> INSTANTS =
            DATE_TIMES.stream().map(time -> time.toInstant(ZoneOffset.UTC)).toList();

    /** The same points, at other offsets. */
    private static final List<OffsetDateTime> OFFSETS = IntStream.range(0, INSTANTS.size())
            .mapToObj(i -> INSTANTS.get(i).atOffset(ZoneOffset.ofHoursMinutes(i - 6, i > 6 ? 30 : 0)))
            .toList();

    private TimeKinds() {}

    /** {@return all of them} */
    static List<Kind<?>> all() {
        return List.of(
                new Kind<>(
                        "date",
                        sample -> sample.DATE,
                        SampleValues::date,
                        Sample::date,
                        link -> link.DATE,
                        DrawerSampleValues::date,
                        DrawerSample::date,
                        DATES,
                        value -> value),
                new Kind<>(
                        "time",
                        sample -> sample.TIME,
                        SampleValues::time,
                        Sample::time,
                        link -> link.TIME,
                        DrawerSampleValues::time,
                        DrawerSample::time,
                        TIMES,
                        value -> value),
                new Kind<>(
                        "dateTime",
                        sample -> sample.DATE_TIME,
                        SampleValues::dateTime,
                        Sample::dateTime,
                        link -> link.DATE_TIME,
                        DrawerSampleValues::dateTime,
                        DrawerSample::dateTime,
                        DATE_TIMES,
                        value -> value),
                new Kind<>(
                        "offset",
                        sample -> sample.OFFSET,
                        SampleValues::offset,
                        Sample::offset,
                        link -> link.OFFSET,
                        DrawerSampleValues::offset,
                        DrawerSample::offset,
                        OFFSETS,
                        OffsetDateTime::toInstant),
                new Kind<>(
                        "instant",
                        sample -> sample.INSTANT,
                        SampleValues::instant,
                        Sample::instant,
                        link -> link.INSTANT,
                        DrawerSampleValues::instant,
                        DrawerSample::instant,
                        INSTANTS,
                        value -> value));
    }
}
