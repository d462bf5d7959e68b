package dev.throughline.processor.read;

import dev.throughline.processor.model.Naming;
import java.util.Map;
import java.util.Optional;

/** What to use in place of a type that no column can be of. */
final class Instead {
    private static final String CONVERTED = "%s with a converter: @Column(converter = ...)";
    private static final String TEXT = CONVERTED.formatted("String, or this type");
    private static final String NUMBER = CONVERTED.formatted("Long, or this type");
    private static final String ROWS = "a model of its own and a relation with it, or JSON";
    private static final String ANY =
            CONVERTED.formatted("one of the types that are listed at @Column, an enum, or this type");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("java.lang.Character", "String"),
            Map.entry("char[]", "String"),
            Map.entry("java.lang.CharSequence", "String"),
            Map.entry("java.lang.StringBuilder", "String"),
            Map.entry("java.sql.Clob", "String"),
            Map.entry("java.lang.Byte[]", "byte[]"),
            Map.entry("java.nio.ByteBuffer", "byte[]"),
            Map.entry("java.io.InputStream", "byte[]"),
            Map.entry("java.sql.Blob", "byte[]"),
            Map.entry("java.util.Date", "Instant for a point in time, LocalDate for a day"),
            Map.entry("java.util.Calendar", "Instant, or OffsetDateTime"),
            Map.entry("java.util.GregorianCalendar", "Instant, or OffsetDateTime"),
            Map.entry("java.sql.Timestamp", "LocalDateTime, or Instant"),
            Map.entry("java.sql.Date", "LocalDate"),
            Map.entry("java.sql.Time", "LocalTime"),
            Map.entry("java.time.ZonedDateTime", "Instant, with the zone in a String beside it, or OffsetDateTime"),
            Map.entry("java.time.Year", "Integer"),
            Map.entry("java.time.YearMonth", "LocalDate"),
            Map.entry("java.time.Duration", NUMBER),
            Map.entry("java.time.Period", TEXT),
            Map.entry("java.time.ZoneId", TEXT),
            Map.entry("java.util.Locale", TEXT),
            Map.entry("java.util.Currency", TEXT),
            Map.entry("java.net.URI", TEXT),
            Map.entry("java.net.URL", TEXT),
            Map.entry("java.nio.file.Path", TEXT),
            Map.entry("java.io.File", TEXT),
            Map.entry("java.lang.Number", "BigDecimal, Long or Double"),
            Map.entry("java.util.concurrent.atomic.AtomicInteger", "Integer"),
            Map.entry("java.util.concurrent.atomic.AtomicLong", "Long"),
            Map.entry("java.util.concurrent.atomic.AtomicBoolean", "Boolean"),
            Map.entry("java.util.OptionalInt", "@Nullable Integer"),
            Map.entry("java.util.OptionalLong", "@Nullable Long"),
            Map.entry("java.util.OptionalDouble", "@Nullable Double"),
            Map.entry("java.util.Map", "JSON, or a model of its own"),
            Map.entry("java.lang.Object", "the type of its values"));

    private Instead() {}

    static String of(TypeView type) {
        if (type.qualified().equals("java.util.Optional") && !type.arguments().isEmpty()) {
            return ofOptional(type.arguments().get(0));
        }
        if (type.element().filter(EmbeddedReader::canBeMade).isPresent()) {
            return "@Embedded, for its components as columns, or this type with a converter: @Column(converter = ...)";
        }
        boolean isSeveral = type.element().isEmpty() || ColumnReader.isCollection(type);
        return TYPES.getOrDefault(
                type.qualified(), isSeveral && !type.arguments().isEmpty() ? ROWS : ANY);
    }

    private static String ofOptional(TypeView type) {
        Optional<ModelView> model = type.element().flatMap(found -> ModelView.of(found, Naming.SNAKE_CASE));
        return model.map(found -> "@ForeignKey @Nullable Ref<" + found.name() + ", " + ColumnReader.keyOf(found) + ">")
                .orElse("@Nullable " + type.spoken());
    }
}
