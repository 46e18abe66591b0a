package no.prosessbot.config;

/** Understands what was written for a setting, or tells why it cannot. */
@FunctionalInterface
interface ValueType<T> {

    T read(Value value) throws ConfigurationException;
}
