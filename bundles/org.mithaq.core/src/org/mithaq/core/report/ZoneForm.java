package org.mithaq.core.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawText;
import org.mithaq.text.zone.Zone;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.Zones;
import org.mithaq.text.zone.find.ZoneFinder;

/**
 * How the zones of a text are written: what they were made with, the checksum of the text, and the kind and length (in
 * UTF-16 units) of one zone after the other.
 *
 * @param format what the zones were made with; those made with something else are of no use
 */
record ZoneForm(String format) {

    private static final int MAGIC = 0x4D545A4E;
    /** Raise it when something else is written. */
    private static final int VERSION = 1;
    private static final int CHECKSUM = Long.BYTES;
    private static final ZoneKind[] KINDS = ZoneKind.values();

    /** The form that is written now. */
    static ZoneForm current() {
        return new ZoneForm(VERSION + " " + ZoneFinder.VERSION + " " + Arrays.toString(KINDS));
    }

    byte[] encode(RawText raw, Zones zones) {
        try {
            ByteBuffersDataOutput out = new ByteBuffersDataOutput();
            out.writeInt(MAGIC);
            out.writeString(format);
            out.writeString(raw.sha256());
            for (Zone zone : zones.list()) {
                out.writeVInt(zone.kind().ordinal());
                out.writeVInt(zone.range().length());
            }
            byte[] content = out.toArrayCopy();
            out.writeLong(checksum(content, content.length));
            return out.toArrayCopy();
        } catch (IOException e) {
            throw new IllegalStateException("Nothing fails in memory", e);
        }
    }

    /**
     * The zones of a text.
     *
     * @throws IOException when they are damaged, of another form, or of another text
     */
    Zones decode(byte[] content, RawText raw) throws IOException {
        ByteArrayDataInput in = begun(content, raw.sha256());
        List<Zone> zones = new ArrayList<>();
        RawOffset start = RawOffset.START;
        while (!in.eof()) {
            ZoneKind kind = KINDS[in.readVInt()];
            RawOffset end = start.plus(in.readVInt());
            zones.add(new Zone(kind, new RawRange(start, end)));
            start = end;
        }
        return Zones.covering(raw, zones);
    }

    /**
     * Does nothing for the zones of a text.
     *
     * @param checksum of the text
     * @throws IOException when they are damaged, of another form, or of another text
     */
    void requireOf(String checksum, byte[] content) throws IOException {
        begun(content, checksum);
    }

    private ByteArrayDataInput begun(byte[] content, String checksum) throws IOException {
        requireWhole(content);
        ByteArrayDataInput in = new ByteArrayDataInput(content, 0, content.length - CHECKSUM);
        if (in.readInt() != MAGIC || !in.readString().equals(format)) {
            throw new IOException("of another form");
        }
        if (!in.readString().equals(checksum)) {
            throw new IOException("of another text");
        }
        return in;
    }

    private static void requireWhole(byte[] content) throws IOException {
        int end = content.length - CHECKSUM;
        if (end < 0 || new ByteArrayDataInput(content, end, CHECKSUM).readLong() != checksum(content, end)) {
            throw new IOException("damaged");
        }
    }

    private static long checksum(byte[] content, int end) {
        CRC32C sum = new CRC32C();
        sum.update(content, 0, end);
        return sum.getValue();
    }
}
