package app;

public final class BoxTable {
    private BoxTable() {}
}
