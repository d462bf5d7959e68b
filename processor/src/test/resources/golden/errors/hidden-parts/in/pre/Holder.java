package pre;

/**
 * A case.
 *
 * @param kind a part
 */
public record Holder(Secret kind) {
    private enum Secret {
        A
    }
}
