package app;

public final class Outer_InnerTable {
    private Outer_InnerTable() {}
}
