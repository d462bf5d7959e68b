package dev.throughline.sample.catalog.web;

import dev.throughline.NoMatchException;
import dev.throughline.sample.catalog.StaleTagsException;
import io.jooby.Cookie;
import io.jooby.Jooby;
import io.jooby.SameSite;
import io.jooby.SessionStore;
import io.jooby.StatusCode;
import io.jooby.handler.CsrfHandler;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.RejectedExecutionException;
import org.jooq.DSLContext;

/** Which address leads where. A form is taken from a page of the same session only. */
final class CatalogRoutes extends Jooby {
    CatalogRoutes(DSLContext dsl, UnderWay underWay, PrintWriter log) {
        Templates templates = new Templates();
        Pages pages = new Pages(dsl, templates);
        TagForms forms = new TagForms(dsl);

        setTmpdir(Path.of(System.getProperty("java.io.tmpdir"), "throughline-sample"));
        setSessionStore(SessionStore.memory(
                new Cookie("catalog").setPath("/").setHttpOnly(true).setSameSite(SameSite.LAX)));
        before(underWay::track);
        before(new CsrfHandler());
        get("/", pages::search);
        get("/packages/{name}", pages::show);
        get("/packages/{name}/needed-by", pages::neededBy);
        post("/packages/{name}/tags/add", forms::add);
        post("/packages/{name}/tags/remove", forms::remove);
        post("/packages/{name}/tags/toggle", forms::toggle);
        post("/packages/{name}/tags/replace", forms::replace);

        errorCode(NoMatchException.class, StatusCode.NOT_FOUND);
        errorCode(StaleTagsException.class, StatusCode.CONFLICT);
        // what comes while the site is stopped
        errorCode(RejectedExecutionException.class, StatusCode.SERVICE_UNAVAILABLE);
        error(new Failures(templates, log));
    }
}
