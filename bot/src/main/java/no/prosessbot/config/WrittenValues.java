package no.prosessbot.config;

import java.util.List;
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

    /** True if the environment has the one setting, while only the file has the other. */
    boolean overrules(Setting<?> setting, Setting<?> other) {
        return environment.written().containsKey(setting)
                && !environment.written().containsKey(other);
    }

    /** Refuses two settings that exclude each other, where they are written in one place. */
    void refuseBoth(Setting<?> setting, Setting<?> other) throws ConfigurationException {
        for (Values values : List.of(environment, file)) {
            Value value = values.written().get(setting);
            if (value != null && values.written().containsKey(other)) {
                throw value.fault("either-or", setting.key(), other.key());
            }
        }
    }
}
