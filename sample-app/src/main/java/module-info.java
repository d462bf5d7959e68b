/** Shows Throughline at work: the story of a blog, and a catalog of Debian's packages. */
@SuppressWarnings("requires-automatic") // Pebble has no descriptor.
module dev.throughline.sample {
    requires com.zaxxer.hikari;
    requires dev.throughline;
    requires info.picocli;
    requires io.jooby;
    requires io.jooby.netty;
    requires io.pebbletemplates;
    requires me.tongfei.progressbar;
    requires org.tukaani.xz;
    requires static java.compiler;
    requires static org.jspecify;

    opens dev.throughline.sample to
            info.picocli;
    opens dev.throughline.sample.blog to
            info.picocli;
    opens dev.throughline.sample.catalog to
            info.picocli,
            io.pebbletemplates;
    opens dev.throughline.sample.catalog.index to
            io.pebbletemplates;
    opens dev.throughline.sample.catalog.model to
            io.pebbletemplates;
    opens dev.throughline.sample.catalog.web to
            io.pebbletemplates;
}
