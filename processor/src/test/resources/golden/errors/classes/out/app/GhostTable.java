package app;

public final class GhostTable {
    private GhostTable() {}
}
