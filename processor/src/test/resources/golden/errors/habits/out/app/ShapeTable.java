package app;

final class ShapeTable {
    private ShapeTable() {}
}
