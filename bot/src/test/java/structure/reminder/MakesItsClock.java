package structure.reminder;

class MakesItsClock {
    java.time.Clock clock = java.time.Clock.systemUTC();
}
