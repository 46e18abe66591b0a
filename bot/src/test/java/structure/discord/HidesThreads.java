package structure.discord;

public class HidesThreads {
    Object threads = java.util.concurrent.Executors.newCachedThreadPool();
}
