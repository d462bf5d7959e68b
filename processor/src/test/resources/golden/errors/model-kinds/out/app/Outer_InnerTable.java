package app;

final class Outer_InnerTable {
    private Outer_InnerTable() {}
}
