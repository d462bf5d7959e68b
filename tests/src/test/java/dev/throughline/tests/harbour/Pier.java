package dev.throughline.tests.harbour;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** A class, which says otherwise what its name is. */
@Model(table = "piers")
public class Pier implements Named {
    private Long id;

    @Column(length = 3)
    private String name = "";

    private int version;

    @ForeignKey
    @Nullable
    Ref<Ship, Long> ship;

    Pier(Long id) {
        this.id = id;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    void name(String called) {
        name = called;
    }

    @Override
    public int version() {
        return version;
    }

    void setVersion(int version) {
        this.version = version;
    }
}
