package org.mithaq.core.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.core.id.ReportId;

/**
 * What one command, undo or redo left behind. It names results, not deeds, so that an entry may be applied to a document
 * that holds its changes already.
 *
 * @param at when it happened
 * @param changes to be applied in this order; empty when everything was saved
 */
public record JournalEntry(Instant at, List<Change> changes) {

    private static final int PUT = 1;
    private static final int REMOVE = 2;
    private static final int WHOLE = 3;
    private static final int REFUSALS = 4;

    public JournalEntry {
        changes = List.copyOf(changes);
    }

    /** What became of a part of one document. */
    public sealed interface Change {
        ReportId report();
    }

    /**
     * A record at the top is this, and stands there.
     *
     * @param index its place among the records at the top, counted from 0
     * @param content made by {@link CodingStore#toBytes(org.mithaq.model.coding.CodedRecord)}
     */
    public record Put(ReportId report, String recordId, int index, byte[] content) implements Change {
    }

    /** A record at the top is no longer there. */
    public record Remove(ReportId report, String recordId) implements Change {
    }

    /**
     * The document as a whole is this.
     *
     * @param content made by {@link CodingStore#toBytes(org.mithaq.model.coding.Coding)}
     */
    public record Whole(ReportId report, byte[] content) implements Change {
    }

    /**
     * The refused suggestions of the document are these, all of them.
     *
     * @param content a coding that holds nothing else, made by {@link CodingStore#refusalsToBytes}
     */
    public record Refusals(ReportId report, byte[] content) implements Change {
    }

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(at.toEpochMilli());
            out.writeInt(changes.size());
            for (Change change : changes) {
                write(change, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Change change, DataOutputStream out) throws IOException {
        switch (change) {
            case Put put -> {
                out.writeByte(PUT);
                out.writeUTF(put.report().value());
                out.writeUTF(put.recordId());
                out.writeInt(put.index());
                writeContent(put.content(), out);
            }
            case Remove remove -> {
                out.writeByte(REMOVE);
                out.writeUTF(remove.report().value());
                out.writeUTF(remove.recordId());
            }
            case Whole whole -> {
                out.writeByte(WHOLE);
                out.writeUTF(whole.report().value());
                writeContent(whole.content(), out);
            }
            case Refusals refusals -> {
                out.writeByte(REFUSALS);
                out.writeUTF(refusals.report().value());
                writeContent(refusals.content(), out);
            }
        }
    }

    private static void writeContent(byte[] content, DataOutputStream out) throws IOException {
        out.writeInt(content.length);
        out.write(content);
    }

    static JournalEntry of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        Instant at = Instant.ofEpochMilli(in.readLong());
        int count = in.readInt();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            changes.add(read(in));
        }
        return new JournalEntry(at, changes);
    }

    private static Change read(DataInputStream in) throws IOException {
        int kind = in.readByte();
        ReportId report = new ReportId(in.readUTF());
        return switch (kind) {
            case PUT -> new Put(report, in.readUTF(), in.readInt(), readContent(in));
            case REMOVE -> new Remove(report, in.readUTF());
            case WHOLE -> new Whole(report, readContent(in));
            case REFUSALS -> new Refusals(report, readContent(in));
            default -> throw new IOException("Unknown kind of change: " + kind);
        };
    }

    private static byte[] readContent(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
