package app;

public final class ColourTable {
    private ColourTable() {}
}
