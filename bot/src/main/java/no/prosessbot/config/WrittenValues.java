package no.prosessbot.config;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The unparsed values of the environment and the file. */
record WrittenValues(Values environment, Values file) {

    /**
     * Returns the value in effect; empty if there is none. Both sources are parsed, so that an invalid value is
     * reported even if it is overridden.
     */
    <T> Optional<T> get(Setting<T> setting) throws ConfigurationException {
        Optional<T> first = environment.get(setting);
        Optional<T> second = file.get(setting);
        return first.isPresent() ? first : second;
    }

    /**
     * Returns the unparsed value of a setting that {@link #get} finds, for reporting a conflict with other settings.
     */
    Value holding(Setting<?> setting) {
        Value value = environment.written().get(setting);
        return Objects.requireNonNull(value != null ? value : file.written().get(setting), setting.key());
    }

    /** Returns true if {@code setting} is set in the environment and {@code other} is not. */
    boolean overrules(Setting<?> setting, Setting<?> other) {
        return environment.written().containsKey(setting)
                && !environment.written().containsKey(other);
    }

    /** Rejects two mutually exclusive settings that are set in the same source. */
    void refuseBoth(Setting<?> setting, Setting<?> other) throws ConfigurationException {
        for (Values values : List.of(environment, file)) {
            Value value = values.written().get(setting);
            if (value != null && values.written().containsKey(other)) {
                throw value.fault("either-or", setting.key(), other.key());
            }
        }
    }
}
