package app;

public final class GhostValues {
    private GhostValues() {}
}
