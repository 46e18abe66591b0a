package no.prosessbot.config;

import java.util.Map;
import java.util.Optional;

/** The unparsed values of settings from one source. */
record Values(Map<Setting<?>, Value> written) {

    Values {
        written = Map.copyOf(written);
    }

    /** Parses the value of a setting; empty if it is not set. */
    <T> Optional<T> get(Setting<T> setting) throws ConfigurationException {
        Value value = written.get(setting);
        return value == null ? Optional.empty() : Optional.of(setting.type().read(value));
    }
}
