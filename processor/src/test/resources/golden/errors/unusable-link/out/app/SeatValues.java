package app;

public final class SeatValues {
    private SeatValues() {}
}
