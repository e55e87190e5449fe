package org.arobase.load.machine;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** The most memory that was held at any moment looked at. */
public final class MemoryWatch implements AutoCloseable {
    private static final long PAUSE_MILLIS = 2_000;

    private final AtomicLong most = new AtomicLong();
    private final Thread watch;

    private MemoryWatch(LongSupplier mebibytes) {
        watch = Thread.ofPlatform().daemon().name("memory-watch").start(() -> look(mebibytes));
    }

    public static MemoryWatch over(LongSupplier mebibytes) {
        return new MemoryWatch(mebibytes);
    }

    public long most() {
        return most.get();
    }

    private void look(LongSupplier mebibytes) {
        try {
            while (true) {
                most.accumulateAndGet(mebibytes.getAsLong(), Math::max);
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
