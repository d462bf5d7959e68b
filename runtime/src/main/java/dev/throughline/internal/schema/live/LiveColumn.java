package dev.throughline.internal.schema.live;

/**
 * A column as the database has it.
 *
 * @param name its name
 * @param typeName its type's name there
 * @param family its type
 * @param length the length of a text, or the digits of a number in all; 0 or a very great one: no limit
 * @param scale the digits behind the point of a number, or of a second
 * @param nullable whether it may be null
 * @param defaulted whether an insert may leave it out although it may not be null: the database has a default, or makes the value
 */
public record LiveColumn(
        String name, String typeName, TypeFamily family, int length, int scale, boolean nullable, boolean defaulted) {
    /** From here on a length is none that anyone chose: databases say 1,000,000,000 and more. */
    private static final int NO_LIMIT = 1_000_000_000;

    /** {@return whether texts may be as long as the database allows} */
    public boolean isUnlimited() {
        return length == 0 || length >= NO_LIMIT;
    }
}
