package org.mithaq.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.mithaq.core.id.ReportId;
import org.mithaq.text.zone.ZoneKind;

/** The bytes that keep all of a passage but its report and text. */
final class PassageCodec {

    private static final ZoneKind[] ZONES = ZoneKind.values();

    private PassageCodec() {
    }

    static byte[] encode(Passage passage) throws IOException {
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
        return out.toArrayCopy();
    }

    static Passage decode(String report, String text, BytesRef bytes) {
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
        return new Passage(new ReportId(report), number, asStored, text, coreStart, coreEnd,
                new PassageMap(runs, text.length()));
    }
}
