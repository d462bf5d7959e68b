package app;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.ModelBase;
import org.jspecify.annotations.Nullable;

/** What all have. */
@ModelBase
public abstract class Entity {
    @Id
    private @Nullable Long id;

    @Column(length = 20)
    String createdBy;

    /** Empty. */
    protected Entity() {}

    /** {@return the key} */
    public @Nullable Long getId() {
        return id;
    }

    /**
     * Sets the key.
     *
     * @param id the key
     */
    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
