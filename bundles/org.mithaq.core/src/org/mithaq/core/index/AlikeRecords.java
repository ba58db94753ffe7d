package org.mithaq.core.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mithaq.model.coding.CodedRecord;

/**
 * Which records of a document are alike, for the documents that were asked about lately: each is gone through once for a
 * question, and those that are like no other are not kept. Any thread may ask.
 */
final class AlikeRecords {

    private static final int DOCUMENTS = 32;

    private final Map<Question, Map<Object, List<CodedRecord>>> kept = new LinkedHashMap<>(DOCUMENTS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Map<Object, List<CodedRecord>>> eldest) {
            return size() > DOCUMENTS;
        }
    };

    private record Question(IndexedDocument document, String type, Object question) {
    }

    /**
     * @param records goes through the records of the type in the document
     * @param key empty for a record that is like no other
     * @return those that are alike, by their keys
     */
    Map<Object, List<CodedRecord>> of(IndexedDocument document, String type, Object question,
            Function<CodedRecord, Optional<Object>> key, Consumer<Consumer<CodedRecord>> records) {
        Question asked = new Question(document, type, question);
        Map<Object, List<CodedRecord>> known;
        synchronized (kept) {
            known = kept.get(asked);
        }
        if (known == null) {
            known = byKey(records, key);
            synchronized (kept) {
                kept.put(asked, known);
            }
        }
        return known;
    }

    private static Map<Object, List<CodedRecord>> byKey(Consumer<Consumer<CodedRecord>> records,
            Function<CodedRecord, Optional<Object>> key) {
        Map<Object, List<CodedRecord>> byKey = new HashMap<>();
        records.accept(record -> key.apply(record)
                .ifPresent(of -> byKey.computeIfAbsent(of, first -> new ArrayList<>(1)).add(record)));
        byKey.values().removeIf(alike -> alike.size() == 1);
        return byKey;
    }
}
