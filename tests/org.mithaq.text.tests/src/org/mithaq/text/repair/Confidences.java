package org.mithaq.text.repair;

import java.util.List;
import java.util.OptionalDouble;
import org.mithaq.text.RawRange;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.repair.correction.ReadingCorrections;
import org.mithaq.text.repair.model.CorpusModel;

/** How certain the reading of stretches of a text is. */
record Confidences(List<ReadingLine> lines) {

    static Confidences of(CorpusModel model, Reading reading) {
        return new Confidences(new LineRepair(model, ReadingCorrections.none()).lines(reading.raw(), reading));
    }

    /** That all lines of a stretch are read right; nothing where no line of it could be damaged. */
    OptionalDouble of(RawRange range) {
        List<ReadingLine> held = lines.stream().filter(line -> line.range().intersects(range)).toList();
        return held.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(held.stream().mapToDouble(ReadingLine::confidence).reduce(1, (one, other) -> one * other));
    }
}
