package no.prosessbot.app.check;

import no.prosessbot.reply.SafeText;

/** A finding as a workflow command of GitHub Actions. */
final class GitHubAnnotation {

    private GitHubAnnotation() {}

    static String of(Finding finding, ContentPlace place) {
        return "::" + finding.level()
                + " file=" + SafeText.oneLine(property(place.path(finding.file())))
                + ",line=" + finding.at().line()
                + ",col=" + finding.at().column()
                + ",title=" + property(finding.rule().id())
                + "::" + SafeText.oneLine(data(finding.messageAndName()));
    }

    /** What ends a command. The percent sign first, or it would be encoded twice. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** And what ends a property. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
