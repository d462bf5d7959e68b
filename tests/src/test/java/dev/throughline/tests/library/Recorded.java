package dev.throughline.tests.library;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.ModelBase;
import org.jspecify.annotations.Nullable;

/** What books and readers have in common. */
@ModelBase
public abstract class Recorded {
    @Id
    private @Nullable Long id;

    @Column(length = 20)
    private String recordedBy = "nobody";

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public void setRecordedBy(String recordedBy) {
        this.recordedBy = recordedBy;
    }
}
