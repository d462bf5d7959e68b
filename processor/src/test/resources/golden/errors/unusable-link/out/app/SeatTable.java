package app;

public final class SeatTable {
    private SeatTable() {}
}
