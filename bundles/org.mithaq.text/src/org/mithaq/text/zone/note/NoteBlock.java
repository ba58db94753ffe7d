package org.mithaq.text.zone.note;

import java.util.List;
import java.util.stream.Stream;

/**
 * Lines that hold notes.
 *
 * @param top number of the first line
 * @param bottom number of the line behind the last one
 * @param starts the lines with the numbers of notes, in their order; none where a block holds the rest of a note, or
 *     notes without numbers
 */
record NoteBlock(int top, int bottom, List<Start> starts) {

    /** The first line of a note. */
    record Start(int line, NoteNumber number) {
    }

    NoteBlock {
        starts = List.copyOf(starts);
    }

    /** This block and one of the same page behind it, with what stands between. */
    NoteBlock with(NoteBlock next) {
        return new NoteBlock(top, next.bottom, Stream.concat(starts.stream(), next.starts.stream()).toList());
    }

    /** The number of the last note; the given one when the block has no numbers. */
    int lastNumber(int before) {
        return starts.isEmpty() ? before : starts.getLast().number().value();
    }
}
