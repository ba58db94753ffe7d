package org.mithaq.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.id.ReportId;

@DisplayName("The journal")
class JournalTest {

    @TempDir
    private Path folder;
    private Path file;
    private Journal journal;
    private final List<Long> forcedSizes = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean diskFails;

    @BeforeEach
    void begin() {
        file = folder.resolve("journal");
        journal = new Journal(file, new GroupedForce(this::force, waiting::add));
    }

    private void force(FileChannel channel, Path forced) throws IOException {
        if (diskFails) {
            throw new IOException("the disk fails");
        }
        assertEquals(file, forced);
        forcedSizes.add(channel.size());
    }

    private static JournalEntry entry(int number) {
        return new JournalEntry(Instant.ofEpochSecond(number),
                List.of(new JournalEntry.Remove(new ReportId("report"), "AGR-" + number)));
    }

    @Test
    @DisplayName("forces what was added to the disk in groups, a moment later")
    void forcesInGroups() throws IOException {
        journal.append(entry(1));
        journal.append(entry(2));
        assertEquals(List.of(), forcedSizes);
        assertEquals(1, waiting.size());
        waiting.remove().run();
        assertEquals(List.of(Files.size(file)), forcedSizes);
        journal.append(entry(3));
        waiting.remove().run();
        assertEquals(2, forcedSizes.size());
        assertEquals(Files.size(file), forcedSizes.getLast());
    }

    @Test
    @DisplayName("forces what is left when it is closed, and nothing after that")
    void forcesAtClosing() throws IOException {
        journal.append(entry(1));
        journal.close();
        assertEquals(List.of(Files.size(file)), forcedSizes);
        waiting.remove().run();
        assertEquals(1, forcedSizes.size());
    }

    @Test
    @DisplayName("tells that the disk fails at the next entry, and then goes on")
    void tellsFailures() throws IOException {
        journal.append(entry(1));
        diskFails = true;
        waiting.remove().run();
        diskFails = false;
        assertEquals("the disk fails", assertThrows(IOException.class, () -> journal.append(entry(2))).getMessage());
        journal.append(entry(3));
        journal.close();
        assertEquals(List.of(entry(1), entry(2), entry(3)), new Journal(file).read());
    }

    @Test
    @DisplayName("that was cleared needs the disk no more")
    void forgetsWhatWasCleared() throws IOException {
        journal.append(entry(1));
        journal.clear(Instant.EPOCH);
        waiting.remove().run();
        assertTrue(Files.notExists(file));
        journal.append(entry(2));
        journal.close();
        assertEquals(List.of(entry(2)), new Journal(file).read());
    }
}
