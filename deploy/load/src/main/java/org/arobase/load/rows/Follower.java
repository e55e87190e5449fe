package org.arobase.load.rows;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.arobase.load.platform.Http;

/** Follows the changes of actions by long polls, as a partner does, and remembers when it saw which. */
final class Follower implements AutoCloseable {
    private static final Pattern SUBJECT = Pattern.compile("\"subject\":\"/v1/actions/([0-9a-f-]{36})\"");
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final Pattern MORE = Pattern.compile("\"more\":true");

    private final int gateway;
    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean atHead;

    private Follower(int gateway) {
        this.gateway = gateway;
        this.thread = Thread.ofPlatform().daemon().name("follower").start(this::follow);
    }

    /** Returns once it has read all there is. */
    static Follower start(int gateway) throws InterruptedException {
        var follower = new Follower(gateway);
        while (!follower.atHead) {
            if (!follower.thread.isAlive()) {
                throw new IllegalStateException("/v1/changes cannot be followed");
            }
            Thread.sleep(50);
        }
        return follower;
    }

    private void follow() {
        try {
            var next = "/v1/changes?types=action&limit=1000&wait=30s";
            while (true) {
                var answer = Http.send(Http.to(gateway, next));
                var now = System.nanoTime();
                var subjects = SUBJECT.matcher(answer.body());
                while (subjects.find()) {
                    seen.put(subjects.group(1), now);
                }
                var path = NEXT.matcher(answer.body());
                if (!path.find()) {
                    return;
                }
                next = path.group(1);
                atHead |= !MORE.matcher(answer.body()).find();
            }
        } catch (IOException | InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** From each answer to when it was seen here, in milliseconds, rising; a change seen before its answer took none. */
    List<Double> lags(Map<String, Long> answered, Duration patience) throws InterruptedException {
        return Lags.of(answered, seen, patience);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
