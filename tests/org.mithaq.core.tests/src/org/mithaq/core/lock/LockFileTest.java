package org.mithaq.core.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A lock")
class LockFileTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is held by one at a time, and its file is gone when it is given back")
    void isHeldByOne() throws Exception {
        Path file = folder.resolve("missing/folders/table.lock");
        try (LockFile held = LockFile.take(file, CLOCK)) {
            HeldException refused = assertThrows(HeldException.class, () -> LockFile.take(file, CLOCK));
            assertEquals(ProcessHandle.current().pid(), refused.owner().pid());
            assertThrows(HeldException.class, () -> LockFile.take(file, CLOCK, Duration.ofMillis(20)));
            assertTrue(Files.exists(file));
        }
        assertFalse(Files.exists(file));
    }

    @Test
    @DisplayName("goes to whoever waits for it as soon as it is given back")
    void goesToWhoeverWaits() throws Exception {
        Path file = folder.resolve("table.lock");
        CountDownLatch waits = new CountDownLatch(1);
        CompletableFuture<Void> other;
        try (LockFile held = LockFile.take(file, CLOCK)) {
            other = CompletableFuture.runAsync(() -> {
                waits.countDown();
                takeAndGiveBack(file);
            });
            waits.await();
            assertFalse(other.isDone());
        }
        other.get();
        assertFalse(Files.exists(file));
    }

    @Test
    @DisplayName("lets many threads in one after the other")
    void oneAfterTheOther() throws Exception {
        Path file = folder.resolve("table.lock");
        AtomicInteger within = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CompletableFuture<?>[] all = new CompletableFuture<?>[4];
        for (int i = 0; i < all.length; i++) {
            all[i] = CompletableFuture.runAsync(() -> {
                for (int round = 0; round < 25; round++) {
                    try (LockFile held = LockFile.take(file, CLOCK, Duration.ofMinutes(1))) {
                        most.accumulateAndGet(within.incrementAndGet(), Math::max);
                        within.decrementAndGet();
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                }
            });
        }
        CompletableFuture.allOf(all).get();
        assertEquals(1, most.get());
    }

    private static void takeAndGiveBack(Path file) {
        try {
            LockFile.take(file, CLOCK, Duration.ofMinutes(1)).close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
