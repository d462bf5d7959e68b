package dev.throughline.spring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an application may ask for.
 *
 * @param comments whether each statement names the call that has sent it, in a comment
 * @param schema what is done about the tables
 */
@ConfigurationProperties("throughline")
public record ThroughlineProperties(
        @DefaultValue("false") boolean comments,
        @DefaultValue Tables schema) {
    /**
     * What is done about the tables.
     *
     * @param validate what becomes of differences between the beans of the type {@code Schema} and the database
     */
    public record Tables(@DefaultValue("none") Validation validate) {}

    /** What becomes of differences between the models and the database at the start. */
    public enum Validation {
        /** Nobody looks. */
        NONE,
        /** They are logged. */
        WARN,
        /** The application does not start. */
        FAIL
    }
}
