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
import org.mithaq.text.zone.ZoneFinder;
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
    private final Map<String, Optional<RawText>> raw = Collections.synchronizedMap(new RecentlyUsed<>(REMEMBERED));
    private final Map<String, Optional<Zones>> zones = Collections.synchronizedMap(new RecentlyUsed<>(REMEMBERED));
    private final Map<String, Optional<ReportText>> read = Collections.synchronizedMap(new RecentlyUsed<>(REMEMBERED));

    /** @param corpus asked for each text again when it was forgotten */
    public RecentTexts(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The raw text of a report; empty when it cannot be read or is not the one that was imported. */
    /** A report as it stands in its file; empty when there is none that can be read. */
    public Optional<RawText> raw(String report) {
        return known(report, raw, missing -> read(missing, corpus::verified));
    }

    /** The parts of a report; empty when {@link #raw} is. Its reading, which takes much longer, is not made for it. */
    public Optional<Zones> zones(String report) {
        return known(report, zones, missing -> raw(missing).map(new ZoneFinder()::find));
    }

    /** A report as it is read; empty when {@link #raw} is. Takes longer, since the reading has to be made. */
    public Optional<ReportText> text(String report) {
        return read.computeIfAbsent(report, missing -> read(missing, corpus::read));
    }

    /** Two threads may both read one; that takes less than waiting for each other. */
    private static <T> Optional<T> known(String report, Map<String, Optional<T>> known, Function<String, Optional<T>> reading) {
        Optional<T> before = known.get(report);
        if (before != null) {
            return before;
        }
        Optional<T> made = reading.apply(report);
        known.put(report, made);
        return made;
    }

    private static <T> Optional<T> read(String report, Reading<T> reading) {
        try {
            return ReportId.isValid(report) ? Optional.of(reading.read(new ReportId(report))) : Optional.empty();
        } catch (ReportUnavailableException e) {
            // why is a finding of its own
            return Optional.empty();
        }
    }
}
