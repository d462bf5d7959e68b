package dev.throughline.sample.catalog.web;

import dev.throughline.NoMatchException;
import dev.throughline.sample.catalog.StaleTagsException;
import io.jooby.Context;
import io.jooby.ErrorHandler;
import io.jooby.StatusCode;
import io.jooby.exception.BadRequestException;
import io.jooby.exception.InvalidCsrfToken;
import java.io.PrintWriter;
import java.util.Map;

/** Says in words what went wrong. */
record Failures(Templates templates, PrintWriter log) implements ErrorHandler {
    @Override
    public void apply(Context context, Throwable cause, StatusCode code) {
        if (code.value() == StatusCode.SERVER_ERROR_CODE) {
            cause.printStackTrace(log);
        }
        context.setResponseCode(code);
        templates.send(context, "failure", Map.of("title", code.reason(), "text", words(context, cause, code)));
    }

    private static String words(Context context, Throwable cause, StatusCode code) {
        if (cause instanceof InvalidCsrfToken) {
            return "This form does not come from a page of your session, or the session is over."
                    + " Open the page again and send the form from there. Nothing was changed.";
        }
        if (cause instanceof NoMatchException
                || cause instanceof StaleTagsException
                || cause instanceof BadRequestException) {
            return String.valueOf(cause.getMessage());
        }
        return switch (code.value()) {
            case StatusCode.NOT_FOUND_CODE -> "There is no such page.";
            case StatusCode.METHOD_NOT_ALLOWED_CODE -> "This address takes no " + context.getMethod() + ".";
            case StatusCode.REQUEST_ENTITY_TOO_LARGE_CODE -> "That was too much at once.";
            case StatusCode.SERVICE_UNAVAILABLE_CODE -> "The catalog is being stopped.";
            default ->
                code.value() < StatusCode.SERVER_ERROR_CODE
                        ? "This was not understood."
                        : "Something went wrong here, and nothing was changed. What it was is in the log.";
        };
    }
}
