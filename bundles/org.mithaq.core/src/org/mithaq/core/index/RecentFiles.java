package org.mithaq.core.index;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Map;

/** The contents of the files that were read last: links mostly lead to documents near by. */
final class RecentFiles {

    private static final int REMEMBERED = 32;
    /** Larger ones are read anew each time. */
    private static final int LARGEST = 1_000_000;

    private final Map<Path, byte[]> contents = Collections.synchronizedMap(new RecentlyUsed<>(REMEMBERED));

    /** The content of a file that is read when it is asked for. */
    DocumentBytes of(Path file) {
        return new DocumentBytes() {

            @Override
            public byte[] read() {
                return RecentFiles.this.read(file);
            }

            @Override
            public byte[] read(int from, int to) {
                byte[] known = contents.get(file);
                return known == null ? part(file, from, to) : DocumentBytes.part(known, from, to);
            }
        };
    }

    private static byte[] part(Path file, int from, int to) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer part = ByteBuffer.allocate(to - from + DocumentForm.CHECKSUM);
            read(channel, from, part.limit(to - from));
            read(channel, channel.size() - DocumentForm.CHECKSUM, part.limit(part.capacity()));
            return part.array();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(FileChannel from, long position, ByteBuffer to) throws IOException {
        long next = position;
        while (to.hasRemaining()) {
            int read = from.read(to, next);
            if (read < 0) {
                throw new EOFException();
            }
            next += read;
        }
    }

    private byte[] read(Path file) {
        byte[] known = contents.get(file);
        if (known != null) {
            return known;
        }
        try {
            byte[] content = Files.readAllBytes(file);
            if (content.length <= LARGEST) {
                contents.put(file, content);
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
