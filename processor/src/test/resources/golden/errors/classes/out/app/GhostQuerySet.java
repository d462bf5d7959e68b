package app;

public final class GhostQuerySet {
    private GhostQuerySet() {}
}
