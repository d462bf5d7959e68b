package dev.throughline.internal.jdbc;

/** A part of a statement that says itself what its text follows from. */
public interface Shaped {
    /** Adds what the text follows from. */
    void shape(Shaping shaping);
}
