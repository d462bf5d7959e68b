package app;

public final class Outer_InnerValues {
    private Outer_InnerValues() {}
}
