/** Shows Throughline at work: the story of a blog, and a catalog of Debian's packages. */
module dev.throughline.sample {
    requires dev.throughline;
    requires info.picocli;
    requires me.tongfei.progressbar;
    requires org.tukaani.xz;
    requires static java.compiler;
    requires static org.jspecify;

    opens dev.throughline.sample to
            info.picocli;
    opens dev.throughline.sample.blog to
            info.picocli;
    opens dev.throughline.sample.catalog to
            info.picocli;
}
