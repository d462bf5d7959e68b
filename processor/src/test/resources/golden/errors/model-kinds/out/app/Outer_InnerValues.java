package app;

final class Outer_InnerValues {
    private Outer_InnerValues() {}
}
