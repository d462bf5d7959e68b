package app;

import static app.EntryTable.ENTRY;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Entry}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class EntryValues extends Values<EntryValues> {
    /** No values yet. */
    public EntryValues() {}

    /**
     * {@code from_log_id bigint not null}: the key of the {@link Log}.
     *
     * @param fromLog the row, which has been written before
     * @return these values
     */
    public EntryValues fromLog(Log fromLog) {
        return setRow(EntryTable.Keys.FROM_LOG, fromLog);
    }

    /**
     * {@code from_log_id bigint not null}: the key of the {@link Log}.
     *
     * @param fromLog the row, loaded or not
     * @return these values
     */
    public EntryValues fromLog(Ref<Log, Long> fromLog) {
        return setRef(EntryTable.Keys.FROM_LOG, fromLog);
    }

    /**
     * {@code from_log_id bigint not null}: the key of the {@link Log}.
     *
     * @param fromLogId the row's key
     * @return these values
     */
    public EntryValues fromLogId(Long fromLogId) {
        return set(ENTRY.FROM_LOG_ID, fromLogId);
    }

    /**
     * {@code to_log_id bigint not null}: the key of the {@link Log}.
     *
     * @param toLog the row, which has been written before
     * @return these values
     */
    public EntryValues toLog(Log toLog) {
        return setRow(EntryTable.Keys.TO_LOG, toLog);
    }

    /**
     * {@code to_log_id bigint not null}: the key of the {@link Log}.
     *
     * @param toLog the row, loaded or not
     * @return these values
     */
    public EntryValues toLog(Ref<Log, Long> toLog) {
        return setRef(EntryTable.Keys.TO_LOG, toLog);
    }

    /**
     * {@code to_log_id bigint not null}: the key of the {@link Log}.
     *
     * @param toLogId the row's key
     * @return these values
     */
    public EntryValues toLogId(Long toLogId) {
        return set(ENTRY.TO_LOG_ID, toLogId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static EntryValues of(Entry model) {
        return new EntryValues()
                .set(ENTRY.VERSION, model.version());
    }
}
