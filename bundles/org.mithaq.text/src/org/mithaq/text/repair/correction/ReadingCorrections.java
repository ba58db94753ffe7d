package org.mithaq.text.repair.correction;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawText;

/** What coders decided about the lines of a report. Immutable; no two decisions are about the same characters. */
public final class ReadingCorrections {

    private static final ReadingCorrections NONE = new ReadingCorrections(new TreeMap<>());

    private final NavigableMap<RawRange, LineCorrection> byLine;

    private ReadingCorrections(NavigableMap<RawRange, LineCorrection> byLine) {
        this.byLine = byLine;
    }

    public static ReadingCorrections none() {
        return NONE;
    }

    /** Of decisions in the order in which they were made: a later one replaces those about the same characters. */
    public static ReadingCorrections of(List<LineCorrection> corrections) {
        ReadingCorrections all = NONE;
        for (LineCorrection correction : corrections) {
            all = all.with(correction);
        }
        return all;
    }

    /** With one more decision; it replaces those about the same characters. */
    public ReadingCorrections with(LineCorrection correction) {
        ReadingCorrections changed = without(correction.line());
        changed.byLine.put(correction.line(), correction);
        return changed;
    }

    /** Without the decisions about characters of a line. */
    public ReadingCorrections without(RawRange line) {
        TreeMap<RawRange, LineCorrection> changed = new TreeMap<>(byLine);
        changed.keySet().removeIf(known -> known.intersects(line));
        return new ReadingCorrections(changed);
    }

    /** In the order of the lines. */
    public List<LineCorrection> all() {
        return List.copyOf(byLine.values());
    }

    /** The decision about a line, if there is one about exactly that. */
    public Optional<LineCorrection> of(RawRange line) {
        return Optional.ofNullable(byLine.get(line));
    }

    /** Those that are about lines of the text as it is. */
    public ReadingCorrections fitting(RawText raw) {
        return of(all().stream().filter(correction -> correction.fits(raw)).toList());
    }

    /** Whether a decision is about characters of a line. */
    public boolean touch(RawRange line) {
        RawRange nearest = byLine.floorKey(line);
        RawRange next = byLine.higherKey(line);
        return nearest != null && nearest.intersects(line) || next != null && next.intersects(line);
    }

    /** The lines of a text that coders decided about, as they are read: what the model of the project learns from. */
    public Stream<String> ordered(RawText raw) {
        return fitting(raw).all().stream().map(correction -> correction.verdict() == LineVerdict.REFUSED
                ? raw.text(correction.line()) : correction.order().text(raw));
    }
}
