package org.mithaq.core.index;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.report.Corpus;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.report.ReportUnavailableException;
import org.mithaq.text.RawText;
import org.mithaq.text.zone.Zones;

/** The texts of the reports that were asked for last, so that the texts of all need not be in memory at once. */
public final class RecentTexts {

    private static final int REMEMBERED = 16;

    /** Reads a text; what it throws counts as no text. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(ReportId report) throws ReportUnavailableException;
    }

    private final Corpus corpus;
    private final Kept<RawText> raw = new Kept<>();
    private final Kept<Zones> zones = new Kept<>();
    private final Kept<ReportText> read = new Kept<>();

    /** @param corpus asked for each text again when it was forgotten */
    public RecentTexts(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The raw text of a report; empty when it cannot be read or is not the one that was imported. */
    public Optional<RawText> raw(String report) {
        return raw.of(report, missing -> read(missing, corpus::verified));
    }

    /** The parts of a report; empty when {@link #raw} is. Its reading, which takes much longer, is not made for it. */
    public Optional<Zones> zones(String report) {
        return zones.of(report, missing -> raw(missing).map(raw -> corpus.zones(new ReportId(missing), raw)));
    }

    /** A report as it is read; empty when {@link #raw} is. Takes longer, since the reading has to be made. */
    public Optional<ReportText> text(String report) {
        return read.of(report, missing -> read(missing, corpus::read));
    }

    private static <T> Optional<T> read(String report, Reading<T> reading) {
        try {
            return ReportId.isValid(report) ? Optional.of(reading.read(new ReportId(report))) : Optional.empty();
        } catch (ReportUnavailableException e) {
            // why is a finding of its own
            return Optional.empty();
        }
    }

    /** What was made of the reports that were asked for last. A thread waits for none but the report it asks for. */
    private static final class Kept<T> {

        private final Map<String, Once<T>> made = Collections.synchronizedMap(new RecentlyUsed<>(REMEMBERED));

        private volatile Once<T> last = new Once<>("");

        /** One report is asked for many times before another one is. */
        Optional<T> of(String report, Function<String, Optional<T>> making) {
            Once<T> wanted = last;
            if (!wanted.report.equals(report)) {
                wanted = made.computeIfAbsent(report, Once::new);
                last = wanted;
            }
            return wanted.get(making);
        }
    }

    /** Made by the thread that asks first; others wait for it. */
    private static final class Once<T> {

        private final String report;
        private Optional<T> made = Optional.empty();
        private volatile boolean isMade;

        Once(String report) {
            this.report = report;
        }

        Optional<T> get(Function<String, Optional<T>> making) {
            if (!isMade) {
                make(making);
            }
            return made;
        }

        private synchronized void make(Function<String, Optional<T>> making) {
            if (!isMade) {
                made = making.apply(report);
                isMade = true;
            }
        }
    }
}
