package no.prosessbot.config;

import java.util.Locale;

/** Log levels, from least to most verbose. */
public enum LogLevel {
    ERROR,
    WARN,
    INFO,
    DEBUG,
    TRACE;

    /** The spelling used in the configuration. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
