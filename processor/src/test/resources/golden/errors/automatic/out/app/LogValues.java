package app;

import static app.LogTable.LOG;

import dev.throughline.Values;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Log}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class LogValues extends Values<LogValues> {
    /** No values yet. */
    public LogValues() {}

    /**
     * {@code id bigint not null}: {@link Log#id()}.
     *
     * @param id the value
     * @return these values
     */
    public LogValues id(Long id) {
        return set(LOG.ID, id);
    }

    /**
     * {@code made date not null}: {@link Log#made()}.
     *
     * @param made the value
     * @return these values
     */
    public LogValues made(LocalDate made) {
        return set(LOG.MADE, made);
    }

    /**
     * {@code changed bigint not null}: {@link Log#changed()}.
     *
     * @param changed the value
     * @return these values
     */
    public LogValues changed(long changed) {
        return set(LOG.CHANGED, changed);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static LogValues of(Log model) {
        return new LogValues()
                .given(LOG.ID, model.id())
                .set(LOG.VERSION, model.version())
                .set(LOG.OTHER, model.other())
                .set(LOG.TEXT, model.text())
                .set(LOG.COUNT, model.count())
                .set(LOG.MADE, model.made())
                .set(LOG.CHANGED, model.changed());
    }
}
