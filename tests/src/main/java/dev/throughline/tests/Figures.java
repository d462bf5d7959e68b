package dev.throughline.tests;

/**
 * How much a test has tried on its database: numbers to quote a run with. Those of the same name are added up, and at the
 * end of a run all of them are in {@code target/figures.txt}.
 */
public final class Figures {
    private final FiguresReport report;
    private final String test;
    private final Database database;

    Figures(FiguresReport report, String test, Database database) {
        this.report = report;
        this.test = test;
        this.database = database;
    }

    /**
     * Adds to a number.
     *
     * @param what the name of what was counted, in the plural
     * @param number how many more there are
     */
    public void add(String what, long number) {
        report.add(test, database, what, number);
    }
}
