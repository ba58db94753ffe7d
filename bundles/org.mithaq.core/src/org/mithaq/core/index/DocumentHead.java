package org.mithaq.core.index;

import java.io.IOException;
import java.util.zip.CRC32C;
import org.apache.lucene.store.ByteArrayDataInput;

/**
 * What is known about a document of the index without reading its records.
 *
 * @param coder as the coding says; the name of its folder should be the same
 * @param report as the coding says; the name of its file should be the same
 * @param starts where the records at the top begin, and where the last one ends
 * @param contents the hashes of the records at the top
 * @param directory where the ids and links stand
 * @param checksum of the whole content
 */
record DocumentHead(SourceStamp stamp, String coder, String report, String codebook, String codebookVersion,
        String[] names, int[] starts, long[] contents, int directory, long checksum) {

    /**
     * @param content all of the file
     * @throws IOException when it is damaged or of another form
     */
    static DocumentHead read(byte[] content, NamePool pool) throws IOException {
        requireWhole(content);
        ByteArrayDataInput in = new ByteArrayDataInput(content);
        in.readInt();
        in.readVInt();
        SourceStamp stamp = new SourceStamp(in.readLong(), in.readLong(), in.readLong(), in.readString());
        String coder = pool.shared(in.readString());
        String report = pool.shared(in.readString());
        String codebook = pool.shared(in.readString());
        String version = pool.shared(in.readString());
        String[] names = new String[in.readVInt()];
        for (int i = 0; i < names.length; i++) {
            names[i] = pool.shared(in.readString());
        }
        long[] contents = new long[in.readVInt()];
        int[] starts = new int[contents.length + 1];
        for (int i = 0; i < contents.length; i++) {
            starts[i] = in.readVInt();
            contents[i] = in.readLong();
        }
        int records = in.readInt();
        for (int i = 0; i < contents.length; i++) {
            starts[i] += records;
        }
        starts[contents.length] = content.length - DocumentForm.CHECKSUM;
        return new DocumentHead(stamp, coder, report, codebook, version, names, starts, contents, in.getPosition(),
                storedChecksum(content));
    }

    private static void requireWhole(byte[] content) throws IOException {
        if (content.length < 2 * DocumentForm.CHECKSUM) {
            throw new IOException("cut");
        }
        ByteArrayDataInput in = new ByteArrayDataInput(content);
        if (in.readInt() != DocumentForm.MAGIC || in.readVInt() != DocumentForm.VERSION) {
            throw new IOException("of another form");
        }
        if (storedChecksum(content) != checksum(content, content.length - DocumentForm.CHECKSUM)) {
            throw new IOException("damaged");
        }
    }

    private static long storedChecksum(byte[] content) {
        return new ByteArrayDataInput(content, content.length - DocumentForm.CHECKSUM, DocumentForm.CHECKSUM).readLong();
    }

    /** Whether this is the head of a content that was read later, or another process made it anew meanwhile. */
    boolean isOf(byte[] content) {
        return content.length >= 2 * DocumentForm.CHECKSUM && storedChecksum(content) == checksum;
    }

    static long checksum(byte[] content, int end) {
        CRC32C sum = new CRC32C();
        sum.update(content, 0, end);
        return sum.getValue();
    }

    int roots() {
        return contents.length;
    }

    int startOf(int root) {
        return starts[root];
    }

    int endOf(int root) {
        return starts[root + 1];
    }

    long contentOf(int root) {
        return contents[root];
    }
}
