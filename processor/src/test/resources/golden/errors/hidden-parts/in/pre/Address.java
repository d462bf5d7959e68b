package pre;

/**
 * A case.
 *
 * @param street a part
 * @param kind a part
 */
public record Address(String street, Kind kind) {}
