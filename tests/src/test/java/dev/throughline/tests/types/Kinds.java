package dev.throughline.tests.types;

import dev.throughline.tests.types.Sample.Mood;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.JSON;
import org.jooq.JSONB;

/** All types of columns. */
final class Kinds {
    private static final List<BigDecimal> DECIMALS = Stream.of(
                    "-9223372036854775808",
                    "-0.0000000001",
                    "0",
                    "0.1",
                    "12.50",
                    "99999.9999999999",
                    "123456789012345.6",
                    "1E+10",
                    "9223372036854775807")
            .map(BigDecimal::new)
            .sorted()
            .toList();

    private static final List<BigInteger> INTEGERS = List.of(
            BigInteger.valueOf(Long.MIN_VALUE),
            BigInteger.ONE.negate(),
            BigInteger.ZERO,
            BigInteger.valueOf((1L << 53) + 1),
            BigInteger.valueOf(Long.MAX_VALUE));

    private static final List<byte[]> BYTES = List.of(
            new byte[0],
            new byte[] {0},
            new byte[] {0, 0},
            new byte[] {39, 92},
            new byte[] {127},
            new byte[] {-128},
            new byte[] {-1});

    private Kinds() {}

    /** {@return the types that have an order} */
    static List<Kind<?>> sortable() {
        return Stream.of(numbers(), values(), TimeKinds.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Kind<?>> numbers() {
        return List.of(
                new Kind<>(
                        "tiny",
                        sample -> sample.TINY,
                        SampleValues::tiny,
                        Sample::tiny,
                        link -> link.TINY,
                        DrawerSampleValues::tiny,
                        DrawerSample::tiny,
                        List.of((byte) -128, (byte) -1, (byte) 0, (byte) 127),
                        value -> value),
                new Kind<>(
                        "small",
                        sample -> sample.SMALL,
                        SampleValues::small,
                        Sample::small,
                        link -> link.SMALL,
                        DrawerSampleValues::small,
                        DrawerSample::small,
                        List.of(Short.MIN_VALUE, (short) -1, (short) 0, Short.MAX_VALUE),
                        value -> value),
                new Kind<>(
                        "whole",
                        sample -> sample.WHOLE,
                        SampleValues::whole,
                        Sample::whole,
                        link -> link.WHOLE,
                        DrawerSampleValues::whole,
                        DrawerSample::whole,
                        List.of(Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE),
                        value -> value),
                new Kind<>(
                        "large",
                        sample -> sample.LARGE,
                        SampleValues::large,
                        Sample::large,
                        link -> link.LARGE,
                        DrawerSampleValues::large,
                        DrawerSample::large,
                        List.of(Long.MIN_VALUE, -1L, 0L, (1L << 53) + 1, Long.MAX_VALUE),
                        value -> value),
                new Kind<>(
                        "real",
                        sample -> sample.REAL,
                        SampleValues::real,
                        Sample::real,
                        link -> link.REAL,
                        DrawerSampleValues::real,
                        DrawerSample::real,
                        List.of(
                                -Float.MAX_VALUE,
                                -0.1f,
                                0f,
                                Float.MIN_VALUE,
                                Float.MIN_NORMAL,
                                0.1f,
                                1f / 3,
                                16_777_217f,
                                Float.MAX_VALUE),
                        value -> value),
                new Kind<>(
                        "precise",
                        sample -> sample.PRECISE,
                        SampleValues::precise,
                        Sample::precise,
                        link -> link.PRECISE,
                        DrawerSampleValues::precise,
                        DrawerSample::precise,
                        List.of(
                                -Double.MAX_VALUE,
                                -0.1,
                                0d,
                                Double.MIN_VALUE,
                                Double.MIN_NORMAL,
                                0.1,
                                1d / 3,
                                Math.PI,
                                9e15 + 1,
                                1e22,
                                1e23,
                                Double.MAX_VALUE),
                        value -> value));
    }

    private static List<Kind<?>> values() {
        return List.of(
                new Kind<>(
                        "yes",
                        sample -> sample.YES,
                        SampleValues::yes,
                        Sample::yes,
                        link -> link.YES,
                        DrawerSampleValues::yes,
                        DrawerSample::yes,
                        List.of(false, true),
                        value -> value),
                new Kind<>(
                        "string",
                        sample -> sample.STRING,
                        SampleValues::string,
                        Sample::string,
                        link -> link.STRING,
                        DrawerSampleValues::string,
                        DrawerSample::string,
                        List.of("", " ", "B", "a", "a ", "\u00e9", "\u8868"),
                        value -> value),
                new Kind<>(
                        "text",
                        sample -> sample.TEXT,
                        SampleValues::text,
                        Sample::text,
                        link -> link.TEXT,
                        DrawerSampleValues::text,
                        DrawerSample::text,
                        List.of("", " ", "B", "a", "a ", "\u00e9", "\u8868"),
                        value -> value),
                new Kind<>(
                        "decimal",
                        sample -> sample.DECIMAL,
                        SampleValues::decimal,
                        Sample::decimal,
                        link -> link.DECIMAL,
                        DrawerSampleValues::decimal,
                        DrawerSample::decimal,
                        DECIMALS,
                        BigDecimal::stripTrailingZeros),
                new Kind<>(
                        "big",
                        sample -> sample.BIG,
                        SampleValues::big,
                        Sample::big,
                        link -> link.BIG,
                        DrawerSampleValues::big,
                        DrawerSample::big,
                        INTEGERS,
                        value -> value),
                new Kind<>(
                        "bytes",
                        sample -> sample.BYTES,
                        SampleValues::bytes,
                        Sample::bytes,
                        link -> link.BYTES,
                        DrawerSampleValues::bytes,
                        DrawerSample::bytes,
                        BYTES,
                        ByteBuffer::wrap),
                new Kind<>(
                        "blob",
                        sample -> sample.BLOB,
                        SampleValues::blob,
                        Sample::blob,
                        link -> link.BLOB,
                        DrawerSampleValues::blob,
                        DrawerSample::blob,
                        BYTES,
                        ByteBuffer::wrap),
                new Kind<>(
                        "uuid",
                        sample -> sample.UUID,
                        SampleValues::uuid,
                        Sample::uuid,
                        link -> link.UUID,
                        DrawerSampleValues::uuid,
                        DrawerSample::uuid,
                        List.of(
                                new UUID(0, 0),
                                new UUID(0, 1),
                                new UUID(1, 0),
                                new UUID(Long.MAX_VALUE, -1),
                                new UUID(-1, -1)),
                        value -> value),
                new Kind<>(
                        "mood",
                        sample -> sample.MOOD,
                        SampleValues::mood,
                        Sample::mood,
                        link -> link.MOOD,
                        DrawerSampleValues::mood,
                        DrawerSample::mood,
                        List.of(Mood.CLOUDY, Mood.SUNNY),
                        value -> value));
    }

    /** {@return the types that databases compare in their own ways, or not} */
    static List<Kind<?>> documents() {
        return List.of(
                new Kind<>(
                        "json",
                        sample -> sample.JSON,
                        SampleValues::json,
                        Sample::json,
                        link -> link.JSON,
                        DrawerSampleValues::json,
                        DrawerSample::json,
                        List.of(
                                JSON.json("{\"a\": [1, \"\u00e9\", null]}"),
                                JSON.json("[]"),
                                JSON.json("\"x\""),
                                JSON.json("null")),
                        value -> JSONB.jsonb(value.data())),
                new Kind<>(
                        "jsonb",
                        sample -> sample.JSONB,
                        SampleValues::jsonb,
                        Sample::jsonb,
                        link -> link.JSONB,
                        DrawerSampleValues::jsonb,
                        DrawerSample::jsonb,
                        List.of(
                                JSONB.jsonb("{\"a\": [1, \"\u00e9\", null]}"),
                                JSONB.jsonb("[]"),
                                JSONB.jsonb("\"x\""),
                                JSONB.jsonb("null")),
                        value -> JSONB.jsonb(value.data())));
    }
}
