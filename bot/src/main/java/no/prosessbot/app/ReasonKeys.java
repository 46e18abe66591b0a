package no.prosessbot.app;

import no.prosessbot.site.ContentException;

/** Message key suffixes for the reasons why content cannot be read. */
final class ReasonKeys {

    private ReasonKeys() {}

    static String of(ContentException.Reason reason) {
        return switch (reason) {
            case NOT_FOUND -> "not-found";
            case NOT_A_FOLDER -> "not-a-folder";
            case NOT_READABLE -> "not-readable";
            case NOT_A_SITE -> "not-a-site";
        };
    }
}
