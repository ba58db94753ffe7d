package org.mithaq.ui.codebook.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What stood in a file at some moment.
 *
 * @param text what it read, line ends as they were
 * @param stamp tells states of the file apart, see {@link #stamp(Path)}
 */
public record FileText(String text, long stamp) {

    /** The stamp of a file that is not there. */
    public static final long NO_FILE = -1;

    /**
     * Reads a file: nothing for the UI thread.
     *
     * @throws IOException when the file cannot be read or is not written in UTF-8
     */
    public static FileText read(Path file) throws IOException {
        long stamp = stamp(file);
        byte[] bytes = Files.readAllBytes(file);
        String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        return new FileText(text, stamp);
    }

    /** A number that changes when another program writes the file; asks for time and size only. */
    public static long stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis() * 31 + Files.size(file);
        } catch (IOException e) {
            return NO_FILE;
        }
    }
}
