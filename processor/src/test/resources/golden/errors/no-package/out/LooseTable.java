public final class LooseTable {
    private LooseTable() {}
}
