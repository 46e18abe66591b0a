package no.prosessbot.config;

import java.util.Locale;

/** How much is logged, from least to most. */
public enum LogLevel {
    ERROR,
    WARN,
    INFO,
    DEBUG,
    TRACE;

    /** As the configuration spells it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
