public final class LooseValues {
    private LooseValues() {}
}
