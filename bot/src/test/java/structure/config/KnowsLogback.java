package structure.config;

class KnowsLogback {
    ch.qos.logback.classic.Level level = ch.qos.logback.classic.Level.INFO;
}
