package structure.reminder;

class LooksAtTheWall {
    java.time.LocalDate today = java.time.LocalDate.now(java.time.ZoneOffset.UTC);
}
