package app;

public final class SeatQuerySet {
    private SeatQuerySet() {}
}
