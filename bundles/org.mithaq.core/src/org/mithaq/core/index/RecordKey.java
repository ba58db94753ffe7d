package org.mithaq.core.index;

/** Stands for an id of a coder in a map of numbers, which needs far less memory than one of texts. */
final class RecordKey {

    private RecordKey() {
    }

    /** Two ids, or those of two coders, have the same number only by a chance of one in quintillions. */
    static long of(String coder, String id) {
        ContentHash hash = new ContentHash();
        hash.add(coder);
        hash.add(id);
        return hash.value();
    }
}
