package no.prosessbot.config;

import java.util.Objects;
import java.util.Optional;

/** What was written in the environment and in the file. */
record WrittenValues(Values environment, Values file) {

    /** What holds; both are read, so that a fault in the one that does not hold is told as well. */
    <T> Optional<T> get(Setting<T> setting) throws ConfigurationException {
        Optional<T> first = environment.get(setting);
        Optional<T> second = file.get(setting);
        return first.isPresent() ? first : second;
    }

    /** What was written for a setting that {@link #get} finds, for a fault that others bear on. */
    Value holding(Setting<?> setting) {
        Value value = environment.written().get(setting);
        return Objects.requireNonNull(value != null ? value : file.written().get(setting), setting.key());
    }
}
