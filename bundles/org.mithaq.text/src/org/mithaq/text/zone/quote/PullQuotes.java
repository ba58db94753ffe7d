package org.mithaq.text.zone.quote;

import java.util.List;
import java.util.Optional;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawText;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.Zones;
import org.mithaq.text.zone.line.ReportLines;

/** The pull quotes of a report with the places that they repeat. Immutable. */
public final class PullQuotes {

    private final List<PullQuote> quotes;

    private PullQuotes(List<PullQuote> quotes) {
        this.quotes = quotes;
    }

    /** @param zones of the same text */
    public static PullQuotes of(RawText raw, Zones zones) {
        return new PullQuotes(new PullQuoteFinder().quotes(new ReportLines(raw)).stream()
                .filter(found -> zones.zoneAt(found.quote().start()) == ZoneKind.PULL_QUOTE).toList());
    }

    /** In the order of the text. */
    public List<PullQuote> list() {
        return quotes;
    }

    /** The quote that holds the character behind a place. */
    public Optional<PullQuote> at(RawOffset place) {
        return quotes.stream().filter(found -> found.quote().contains(place)).findFirst();
    }
}
