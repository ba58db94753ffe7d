package org.mithaq.core.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.Value;

/** Puts a coding into the form of the index. */
final class DocumentEncoder {

    private final NameTable names = new NameTable();
    private final ByteBuffersDataOutput records = new ByteBuffersDataOutput();
    private final List<Long> starts = new ArrayList<>();
    private final List<Long> contents = new ArrayList<>();
    private final List<RecordLink> ids = new ArrayList<>();
    private final List<RecordLink> links = new ArrayList<>();

    private DocumentEncoder() {
    }

    static byte[] encode(Coding coding, SourceStamp stamp) {
        try {
            DocumentEncoder encoder = new DocumentEncoder();
            encoder.records(coding);
            return encoder.document(coding, stamp);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
    }

    private void records(Coding coding) throws IOException {
        RecordEncoder encoder = new RecordEncoder(records, names);
        for (CodedRecord root : coding.getRecords()) {
            int place = starts.size();
            starts.add(records.size());
            contents.add(encoder.write(root));
            CodedRecords.withParts(root).forEach(record -> {
                ids.add(new RecordLink(place, record.getId()));
                links(place, record.getValues());
            });
        }
    }

    private void links(int place, List<Value> values) {
        for (Value value : values) {
            if (value instanceof RecordValue link) {
                links.add(new RecordLink(place, link.getRecord()));
            } else if (value instanceof Participation participation) {
                links(place, participation.getValues());
            }
        }
    }

    private byte[] document(Coding coding, SourceStamp stamp) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeInt(DocumentForm.MAGIC);
        out.writeVInt(DocumentForm.VERSION);
        out.writeLong(stamp.size());
        out.writeLong(stamp.modified());
        out.writeLong(stamp.looked());
        out.writeString(stamp.sha256());
        out.writeString(coding.getCoder());
        out.writeString(coding.getReport());
        out.writeString(coding.getCodebook());
        out.writeString(coding.getCodebookVersion());
        out.writeVInt(names.names().size());
        for (String name : names.names()) {
            out.writeString(name);
        }
        out.writeVInt(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            out.writeVInt(starts.get(i).intValue());
            out.writeLong(contents.get(i));
        }
        ByteBuffersDataOutput directory = new ByteBuffersDataOutput();
        write(ids, directory);
        write(links, directory);
        out.writeInt(Math.toIntExact(out.size() + Integer.BYTES + directory.size()));
        directory.copyTo(out);
        records.copyTo(out);
        byte[] content = out.toArrayCopy();
        out.writeLong(DocumentHead.checksum(content, content.length));
        return out.toArrayCopy();
    }

    private static void write(List<RecordLink> links, ByteBuffersDataOutput out) throws IOException {
        out.writeVInt(links.size());
        for (RecordLink link : links) {
            out.writeVInt(link.root());
            out.writeString(link.target());
        }
    }
}
