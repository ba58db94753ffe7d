package org.mithaq.core.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A file that entries are added to as they happen. What was added is in the hands of the operating system when
 * {@link #append} returns, so that a killed process loses nothing; it is forced to the disk in another thread within about
 * a second, so that a power cut loses no more than that and nobody waits for the disk at every key. An entry that was cut
 * in the middle is recognised by its checksum and left out.
 */
public final class Journal implements AutoCloseable {

    private static final byte[] HEADER = "mithaq journal 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int FRAME = Integer.BYTES + Long.BYTES;

    private final Path file;
    private final GroupedForce force;
    private FileChannel channel;
    private long end;

    /**
     * @param file need not exist; entries that are in it stay
     */
    public Journal(Path file) {
        this(file, new GroupedForce());
    }

    /** With another way to the disk. */
    Journal(Path file, GroupedForce force) {
        this.file = file;
        this.force = force;
    }

    /**
     * What was changed since the last save, in order. Empty when there is no file.
     *
     * @throws IOException when it cannot be read or is no journal
     */
    public List<JournalEntry> read() throws IOException {
        if (!Files.exists(file)) {
            end = 0;
            return List.of();
        }
        ByteBuffer content = ByteBuffer.wrap(Files.readAllBytes(file));
        List<JournalEntry> entries = new ArrayList<>();
        end = 0;
        if (!startsWithHeader(content)) {
            throw new IOException("No journal: " + file);
        }
        end = content.position() < HEADER.length ? 0 : HEADER.length;
        while (readEntry(content, entries)) {
            end = content.position();
        }
        return List.copyOf(entries);
    }

    private static boolean startsWithHeader(ByteBuffer content) {
        byte[] start = new byte[Math.min(HEADER.length, content.remaining())];
        content.get(start);
        return Arrays.equals(start, Arrays.copyOf(HEADER, start.length));
    }

    private static boolean readEntry(ByteBuffer content, List<JournalEntry> entries) throws IOException {
        if (content.remaining() < FRAME) {
            return false;
        }
        int length = content.getInt();
        long checksum = content.getLong();
        if (length < 0 || length > content.remaining()) {
            return false;
        }
        byte[] bytes = new byte[length];
        content.get(bytes);
        if (checksum(bytes) != checksum) {
            return false;
        }
        JournalEntry entry = JournalEntry.of(bytes);
        if (entry.changes().isEmpty()) {
            entries.clear();
        } else {
            entries.add(entry);
        }
        return true;
    }

    /**
     * Adds an entry behind the others.
     *
     * @throws IOException when it could not be written, or earlier ones could not be forced to the disk; what was
     *     written is intact as far as the disk is, and the next call tries again
     */
    public void append(JournalEntry entry) throws IOException {
        byte[] bytes = entry.toBytes();
        ByteBuffer frame = ByteBuffer.allocate(FRAME + bytes.length).putInt(bytes.length).putLong(checksum(bytes))
                .put(bytes).flip();
        try {
            open();
            write(frame);
            end = channel.position();
            force.written(channel, file);
        } catch (IOException e) {
            closeChannel();
            throw e;
        }
    }

    private void open() throws IOException {
        if (channel == null) {
            Files.createDirectories(file.getParent());
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }
        channel.truncate(end);
        channel.position(end);
        if (end == 0) {
            write(ByteBuffer.wrap(HEADER));
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Everything is saved: notes that down first, in case the file cannot be removed, then removes it. */
    public void clear(Instant now) throws IOException {
        if (Files.exists(file)) {
            append(new JournalEntry(now, List.of()));
        }
        remove();
    }

    /** Forgets all entries. */
    public void remove() throws IOException {
        closeChannel();
        Files.deleteIfExists(file);
        end = 0;
    }

    /** Puts the file aside under another name, where nothing overwrites it, and starts anew. */
    public Path putAside() throws IOException {
        close();
        int number = 1;
        Path aside;
        do {
            aside = file.resolveSibling(file.getFileName() + ".kept-" + number++);
        } while (Files.exists(aside));
        Files.move(file, aside);
        end = 0;
        return aside;
    }

    /** Whether there is a file, with entries or not. */
    public boolean exists() {
        return Files.exists(file);
    }

    public Path file() {
        return file;
    }

    private static long checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    /** What was added is on the disk then. */
    @Override
    public void close() throws IOException {
        try {
            if (channel != null) {
                force.forceNow();
            }
        } finally {
            closeChannel();
        }
    }

    private void closeChannel() throws IOException {
        if (channel != null) {
            FileChannel open = channel;
            channel = null;
            open.close();
        }
    }
}
