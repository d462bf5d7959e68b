package dev.throughline.benchmarks;

/** Who is measured. */
enum Tool {
    /** This project. */
    THROUGHLINE("Throughline"),
    /** The DSL. */
    JOOQ("jOOQ DSL");

    private final String title;

    Tool(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    Contender on(World world) {
        return switch (this) {
            case THROUGHLINE -> new ThroughlineContender(world);
            case JOOQ -> new JooqContender(world);
        };
    }
}
