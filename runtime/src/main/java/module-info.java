/** The runtime of Throughline: typed many-to-many relations for jOOQ. */
module dev.throughline {
    requires transitive org.jooq;
    requires transitive java.sql;
    requires static transitive org.jspecify;

    exports dev.throughline;
    exports dev.throughline.generated;
    exports dev.throughline.integration;
    exports dev.throughline.testing;
}
