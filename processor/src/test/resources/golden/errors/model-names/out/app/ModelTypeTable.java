package app;

public final class ModelTypeTable {
    private ModelTypeTable() {}
}
