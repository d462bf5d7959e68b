package dev.throughline.benchmarks;

/** Who is measured. */
enum Tool {
    /** The yardstick, measured against itself: what it is off 1 is noise. */
    JDBC("JDBC again"),
    /** This project. */
    THROUGHLINE("Throughline"),
    /** Texts that are written and kept by hand. */
    JOOQ_PLAIN("jOOQ, plain SQL tuned"),
    /** The DSL. */
    JOOQ("jOOQ DSL"),
    /** Interfaces that its annotation processor implements. */
    JIMMER("Jimmer"),
    /** Beans that its Maven plugin has enhanced. */
    EBEAN("Ebean"),
    /** A session without state for each call. */
    HIBERNATE_STATELESS("Hibernate stateless"),
    /** A session for each call. */
    HIBERNATE("Hibernate");

    private final String title;

    Tool(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    Contender on(World world) {
        return switch (this) {
            case JDBC -> new SqlContender(world, new Jdbc(world.connection(), world.dialect()), " ");
            case THROUGHLINE -> new ThroughlineContender(world);
            case JOOQ_PLAIN -> new SqlContender(world, PlainJooq.on(world), "  ");
            case JOOQ -> new JooqContender(world);
            case JIMMER -> new JimmerContender(world);
            case EBEAN -> new EbeanContender(world);
            case HIBERNATE_STATELESS -> new StatelessHibernate(world);
            case HIBERNATE -> new StatefulHibernate(world);
        };
    }
}
