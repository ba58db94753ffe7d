package org.mithaq.core.search.index;

import com.ibm.icu.text.UnicodeCompressor;
import com.ibm.icu.text.UnicodeDecompressor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.search.passage.Passage;
import org.mithaq.core.search.passage.PassageMap;
import org.mithaq.core.search.passage.PassageMap;
import org.mithaq.text.zone.ZoneKind;

/**
 * The bytes that keep all of a passage but its report. Its text is compressed as Unicode's standard scheme says: a byte
 * for most characters, read quickly.
 */
final class PassageCodec {

    private static final ZoneKind[] ZONES = ZoneKind.values();

    private PassageCodec() {
    }

    static BytesRef encode(Passage passage) {
        try {
            ByteBuffersDataOutput out = new ByteBuffersDataOutput();
            out.writeVInt(passage.number());
            out.writeByte((byte) (passage.asStored() ? 1 : 0));
            out.writeVInt(passage.coreStart());
            out.writeVInt(passage.coreEnd());
            List<PassageMap.Run> runs = passage.map().runs();
            out.writeVInt(runs.size());
            for (PassageMap.Run run : runs) {
                out.writeVInt(run.start());
                out.writeVInt(run.raw() + 1);
                out.writeByte((byte) run.zone().ordinal());
                out.writeVInt(run.line());
            }
            byte[] text = UnicodeCompressor.compress(passage.text());
            out.writeBytes(text, text.length);
            return new BytesRef(out.toArrayCopy());
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written to", e);
        }
    }

    static Passage decode(ReportId report, BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int number = in.readVInt();
        boolean asStored = in.readByte() != 0;
        int coreStart = in.readVInt();
        int coreEnd = in.readVInt();
        int size = in.readVInt();
        List<PassageMap.Run> runs = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            runs.add(new PassageMap.Run(in.readVInt(), in.readVInt() - 1, ZONES[in.readByte()], in.readVInt()));
        }
        String text = new String(UnicodeDecompressor.decompress(bytes.bytes, in.getPosition(),
                bytes.offset + bytes.length));
        return new Passage(report, number, asStored, text, coreStart, coreEnd, new PassageMap(runs, text.length()));
    }
}
