package app;

public final class ShapeTable {
    private ShapeTable() {}
}
