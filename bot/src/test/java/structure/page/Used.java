package structure.page;

public class Used {}
