package app;

import static app.EverythingTable.EVERYTHING;

import dev.throughline.Values;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link Everything}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class EverythingValues extends Values<EverythingValues> {
    /** No values yet. */
    public EverythingValues() {}

    /**
     * {@code id bigint not null}: {@link Everything#id()}.
     *
     * @param id the value
     * @return these values
     */
    public EverythingValues id(long id) {
        return set(EVERYTHING.ID, id);
    }

    /**
     * {@code small tinyint not null}: {@link Everything#small()}.
     *
     * @param small the value
     * @return these values
     */
    public EverythingValues small(byte small) {
        return set(EVERYTHING.SMALL, small);
    }

    /**
     * {@code small_or_null tinyint}: {@link Everything#smallOrNull()}.
     *
     * @param smallOrNull the value
     * @return these values
     */
    public EverythingValues smallOrNull(@Nullable Byte smallOrNull) {
        return set(EVERYTHING.SMALL_OR_NULL, smallOrNull);
    }

    /**
     * {@code shorter smallint not null}: {@link Everything#shorter()}.
     *
     * @param shorter the value
     * @return these values
     */
    public EverythingValues shorter(short shorter) {
        return set(EVERYTHING.SHORTER, shorter);
    }

    /**
     * {@code shorter_or_null smallint}: {@link Everything#shorterOrNull()}.
     *
     * @param shorterOrNull the value
     * @return these values
     */
    public EverythingValues shorterOrNull(@Nullable Short shorterOrNull) {
        return set(EVERYTHING.SHORTER_OR_NULL, shorterOrNull);
    }

    /**
     * {@code number integer not null}: {@link Everything#number()}.
     *
     * @param number the value
     * @return these values
     */
    public EverythingValues number(int number) {
        return set(EVERYTHING.NUMBER, number);
    }

    /**
     * {@code number_or_null integer}: {@link Everything#numberOrNull()}.
     *
     * @param numberOrNull the value
     * @return these values
     */
    public EverythingValues numberOrNull(@Nullable Integer numberOrNull) {
        return set(EVERYTHING.NUMBER_OR_NULL, numberOrNull);
    }

    /**
     * {@code longer bigint not null}: {@link Everything#longer()}.
     *
     * @param longer the value
     * @return these values
     */
    public EverythingValues longer(long longer) {
        return set(EVERYTHING.LONGER, longer);
    }

    /**
     * {@code longer_or_null bigint}: {@link Everything#longerOrNull()}.
     *
     * @param longerOrNull the value
     * @return these values
     */
    public EverythingValues longerOrNull(@Nullable Long longerOrNull) {
        return set(EVERYTHING.LONGER_OR_NULL, longerOrNull);
    }

    /**
     * {@code real real not null}: {@link Everything#real()}.
     *
     * @param real the value
     * @return these values
     */
    public EverythingValues real(float real) {
        return set(EVERYTHING.REAL, real);
    }

    /**
     * {@code real_or_null real}: {@link Everything#realOrNull()}.
     *
     * @param realOrNull the value
     * @return these values
     */
    public EverythingValues realOrNull(@Nullable Float realOrNull) {
        return set(EVERYTHING.REAL_OR_NULL, realOrNull);
    }

    /**
     * {@code precise double not null}: {@link Everything#precise()}.
     *
     * @param precise the value
     * @return these values
     */
    public EverythingValues precise(double precise) {
        return set(EVERYTHING.PRECISE, precise);
    }

    /**
     * {@code precise_or_null double}: {@link Everything#preciseOrNull()}.
     *
     * @param preciseOrNull the value
     * @return these values
     */
    public EverythingValues preciseOrNull(@Nullable Double preciseOrNull) {
        return set(EVERYTHING.PRECISE_OR_NULL, preciseOrNull);
    }

    /**
     * {@code yes boolean not null}: {@link Everything#yes()}.
     *
     * @param yes the value
     * @return these values
     */
    public EverythingValues yes(boolean yes) {
        return set(EVERYTHING.YES, yes);
    }

    /**
     * {@code yes_or_null boolean}: {@link Everything#yesOrNull()}.
     *
     * @param yesOrNull the value
     * @return these values
     */
    public EverythingValues yesOrNull(@Nullable Boolean yesOrNull) {
        return set(EVERYTHING.YES_OR_NULL, yesOrNull);
    }

    /**
     * {@code string varchar(255) not null}: {@link Everything#string()}.
     *
     * @param string the value
     * @return these values
     */
    public EverythingValues string(String string) {
        return set(EVERYTHING.STRING, string);
    }

    /**
     * {@code text clob}: {@link Everything#text()}.
     *
     * @param text the value
     * @return these values
     */
    public EverythingValues text(@Nullable String text) {
        return set(EVERYTHING.TEXT, text);
    }

    /**
     * {@code money decimal(12, 2) not null}: {@link Everything#money()}.
     *
     * @param money the value
     * @return these values
     */
    public EverythingValues money(BigDecimal money) {
        return set(EVERYTHING.MONEY, money);
    }

    /**
     * {@code big decimal(20) not null}: {@link Everything#big()}.
     *
     * @param big the value
     * @return these values
     */
    public EverythingValues big(BigInteger big) {
        return set(EVERYTHING.BIG, big);
    }

    /**
     * {@code hash varbinary(16) not null}: {@link Everything#hash()}.
     *
     * @param hash the value
     * @return these values
     */
    public EverythingValues hash(byte[] hash) {
        return set(EVERYTHING.HASH, hash);
    }

    /**
     * {@code blob blob}: {@link Everything#blob()}.
     *
     * @param blob the value
     * @return these values
     */
    public EverythingValues blob(byte @Nullable [] blob) {
        return set(EVERYTHING.BLOB, blob);
    }

    /**
     * {@code uuid uuid not null}: {@link Everything#uuid()}.
     *
     * @param uuid the value
     * @return these values
     */
    public EverythingValues uuid(UUID uuid) {
        return set(EVERYTHING.UUID, uuid);
    }

    /**
     * {@code date date not null}: {@link Everything#date()}.
     *
     * @param date the value
     * @return these values
     */
    public EverythingValues date(LocalDate date) {
        return set(EVERYTHING.DATE, date);
    }

    /**
     * {@code time time not null}: {@link Everything#time()}.
     *
     * @param time the value
     * @return these values
     */
    public EverythingValues time(LocalTime time) {
        return set(EVERYTHING.TIME, time);
    }

    /**
     * {@code date_time timestamp not null}: {@link Everything#dateTime()}.
     *
     * @param dateTime the value
     * @return these values
     */
    public EverythingValues dateTime(LocalDateTime dateTime) {
        return set(EVERYTHING.DATE_TIME, dateTime);
    }

    /**
     * {@code offset_time time with time zone not null}: {@link Everything#offsetTime()}.
     *
     * @param offsetTime the value
     * @return these values
     */
    public EverythingValues offsetTime(OffsetTime offsetTime) {
        return set(EVERYTHING.OFFSET_TIME, offsetTime);
    }

    /**
     * {@code offset_date_time timestamp with time zone not null}: {@link Everything#offsetDateTime()}.
     *
     * @param offsetDateTime the value
     * @return these values
     */
    public EverythingValues offsetDateTime(OffsetDateTime offsetDateTime) {
        return set(EVERYTHING.OFFSET_DATE_TIME, offsetDateTime);
    }

    /**
     * {@code instant timestamp with time zone not null}: {@link Everything#instant()}.
     *
     * @param instant the value
     * @return these values
     */
    public EverythingValues instant(Instant instant) {
        return set(EVERYTHING.INSTANT, instant);
    }

    /**
     * {@code json json not null}: {@link Everything#json()}.
     *
     * @param json the value
     * @return these values
     */
    public EverythingValues json(JSON json) {
        return set(EVERYTHING.JSON, json);
    }

    /**
     * {@code jsonb jsonb}: {@link Everything#jsonb()}.
     *
     * @param jsonb the value
     * @return these values
     */
    public EverythingValues jsonb(@Nullable JSONB jsonb) {
        return set(EVERYTHING.JSONB, jsonb);
    }

    /**
     * {@code the mood varchar(10) not null}: {@link Everything#mood()}.
     *
     * @param mood the value
     * @return these values
     */
    public EverythingValues mood(Everything.Mood mood) {
        return set(EVERYTHING.MOOD, mood);
    }

    /**
     * {@code last_mood clob}: {@link Everything#lastMood()}.
     *
     * @param lastMood the value
     * @return these values
     */
    public EverythingValues lastMood(Everything. @Nullable Mood lastMood) {
        return set(EVERYTHING.LAST_MOOD, lastMood);
    }

    /**
     * {@code type varchar(255) not null}: {@link Everything#type()}.
     *
     * @param type the value
     * @return these values
     */
    public EverythingValues type(String type) {
        return set(EVERYTHING.TYPE, type);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static EverythingValues of(Everything model) {
        return new EverythingValues()
                .set(EVERYTHING.ID, model.id())
                .set(EVERYTHING.SMALL, model.small())
                .set(EVERYTHING.SMALL_OR_NULL, model.smallOrNull())
                .set(EVERYTHING.SHORTER, model.shorter())
                .set(EVERYTHING.SHORTER_OR_NULL, model.shorterOrNull())
                .set(EVERYTHING.NUMBER, model.number())
                .set(EVERYTHING.NUMBER_OR_NULL, model.numberOrNull())
                .set(EVERYTHING.LONGER, model.longer())
                .set(EVERYTHING.LONGER_OR_NULL, model.longerOrNull())
                .set(EVERYTHING.REAL, model.real())
                .set(EVERYTHING.REAL_OR_NULL, model.realOrNull())
                .set(EVERYTHING.PRECISE, model.precise())
                .set(EVERYTHING.PRECISE_OR_NULL, model.preciseOrNull())
                .set(EVERYTHING.YES, model.yes())
                .set(EVERYTHING.YES_OR_NULL, model.yesOrNull())
                .set(EVERYTHING.STRING, model.string())
                .set(EVERYTHING.TEXT, model.text())
                .set(EVERYTHING.MONEY, model.money())
                .set(EVERYTHING.BIG, model.big())
                .set(EVERYTHING.HASH, model.hash())
                .set(EVERYTHING.BLOB, model.blob())
                .set(EVERYTHING.UUID, model.uuid())
                .set(EVERYTHING.DATE, model.date())
                .set(EVERYTHING.TIME, model.time())
                .set(EVERYTHING.DATE_TIME, model.dateTime())
                .set(EVERYTHING.OFFSET_TIME, model.offsetTime())
                .set(EVERYTHING.OFFSET_DATE_TIME, model.offsetDateTime())
                .set(EVERYTHING.INSTANT, model.instant())
                .set(EVERYTHING.JSON, model.json())
                .set(EVERYTHING.JSONB, model.jsonb())
                .set(EVERYTHING.MOOD, model.mood())
                .set(EVERYTHING.LAST_MOOD, model.lastMood())
                .set(EVERYTHING.TYPE, model.type());
    }
}
