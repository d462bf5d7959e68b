package dev.throughline.processor.model;

import java.util.Optional;

/** Whether a declaration is deprecated, so that what is written for it is too. */
public enum Deprecation {
    /** It is not. */
    NONE(""),
    /** It is. */
    DEPRECATED("deprecation"),
    /** It is, and it will be removed. */
    FOR_REMOVAL("removal");

    private final String warning;

    Deprecation(String warning) {
        this.warning = warning;
    }

    /** {@return the warning of compilers where it is used, in the words of {@code SuppressWarnings}} */
    public Optional<String> warning() {
        return warning.isEmpty() ? Optional.empty() : Optional.of(warning);
    }
}
