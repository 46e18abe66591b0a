package no.prosessbot.config;

/** Parses the value of a setting, or throws an exception that says why it cannot. */
@FunctionalInterface
interface ValueType<T> {

    T read(Value value) throws ConfigurationException;
}
