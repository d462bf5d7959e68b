package app;

public final class SeatKey {
    private SeatKey() {}
}
