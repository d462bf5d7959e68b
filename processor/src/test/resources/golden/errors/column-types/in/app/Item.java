package app;

import dev.throughline.Id;
import dev.throughline.Model;
import java.net.URI;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A case. */
@Model public record Item(
        @Id Long id,
        Optional<String> maybe,
        Optional<Tag> maybeTag,
        Date date,
        Calendar calendar,
        java.sql.Timestamp stamp,
        ZonedDateTime zoned,
        Duration length,
        URI address,
        float[] vector,
        char[] letters,
        Set<String> words,
        Map<String, String> settings,
        StringBuilder text,
        Object any) {}
