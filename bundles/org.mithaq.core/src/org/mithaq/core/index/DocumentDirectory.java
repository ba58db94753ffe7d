package org.mithaq.core.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;

/**
 * The ids in a document and what leads out of its records.
 *
 * @param ids of all records, with the place of the record at the top that each is or belongs to
 * @param links of all values
 */
record DocumentDirectory(List<RecordLink> ids, List<RecordLink> links) {

    static DocumentDirectory read(byte[] content, int start) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(content, start, content.length - start);
        return new DocumentDirectory(links(in), links(in));
    }

    private static List<RecordLink> links(ByteArrayDataInput in) throws IOException {
        int count = in.readVInt();
        List<RecordLink> links = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            links.add(new RecordLink(in.readVInt(), in.readString()));
        }
        return links;
    }
}
