package no.prosessbot.config;

import java.util.Map;
import java.util.Optional;

/** What was written for each setting, in one place or in several. */
record Values(Map<Setting<?>, Value> written) {

    Values {
        written = Map.copyOf(written);
    }

    <T> Optional<T> get(Setting<T> setting) throws ConfigurationException {
        Value value = written.get(setting);
        return value == null ? Optional.empty() : Optional.of(setting.type().read(value));
    }
}
