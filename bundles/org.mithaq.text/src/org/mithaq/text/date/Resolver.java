package org.mithaq.text.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.Zones;

/** Turns findings into mentions: fills in years from the dates before and tells how certain each one is. */
final class Resolver {

    /** The day on which a report was written stands within so many UTF-16 units of its start. */
    private static final int BYLINE = 300;

    private final RawText raw;
    private final Zones zones;

    Resolver(RawText raw, Zones zones) {
        this.raw = raw;
        this.zones = zones;
    }

    /** @param findings in the order of the text */
    List<DateMention> resolve(List<Finding> findings) {
        List<DateMention> mentions = new ArrayList<>();
        DateContext context = DateContext.of(written(findings));
        for (Finding finding : findings) {
            Optional<When.Answer> answer = finding.when().in(context);
            if (answer.isPresent()) {
                mentions.add(mention(finding, answer.get()));
                if (zoneOf(finding) != ZoneKind.FOOTNOTE && answer.get().value().precision() != DatePrecision.DECADE) {
                    context = context.behind(answer.get().value(), finding.qualifier());
                }
            }
        }
        return List.copyOf(mentions);
    }

    private Optional<LocalDate> written(List<Finding> findings) {
        DateContext nothingKnown = DateContext.of(Optional.empty());
        return findings.stream().filter(finding -> finding.place() < BYLINE)
                .flatMap(finding -> finding.when().in(nothingKnown).stream())
                .map(When.Answer::value)
                .filter(date -> date.precision() == DatePrecision.DAY)
                .map(Edtf::start).findFirst();
    }

    private ZoneKind zoneOf(Finding finding) {
        return zones.zoneAt(new RawOffset(finding.place()));
    }

    private DateMention mention(Finding finding, When.Answer answer) {
        RawSegments segments = segments(finding.tokens());
        String text = segments.ranges().stream().map(raw::text).collect(Collectors.joining(" "));
        String rule = answer.inferred() ? finding.rule() + ".inferred" : finding.rule();
        return new DateMention(segments, answer.value(), finding.qualifier(), answer.alternatives(), text, rule,
                confidence(finding, answer));
    }

    private static double confidence(Finding finding, When.Answer answer) {
        if (!answer.certain()) {
            return 0.4;
        }
        if (answer.inferred()) {
            return 0.6;
        }
        return finding.rule().endsWith(".bare") ? 0.7 : 0.95;
    }

    /** The places of the tokens, joined where they follow each other in a line with nothing but signs between. */
    private RawSegments segments(List<Token> tokens) {
        List<RawRange> ranges = new ArrayList<>();
        for (Token token : tokens) {
            for (RawRange range : token.segments().ranges()) {
                int last = ranges.size() - 1;
                if (last >= 0 && isOnlySigns(ranges.get(last).end(), range.start())) {
                    ranges.set(last, new RawRange(ranges.get(last).start(), range.end()));
                } else {
                    ranges.add(range);
                }
            }
        }
        return new RawSegments(ranges);
    }

    private boolean isOnlySigns(RawOffset from, RawOffset to) {
        return !to.isBefore(from) && raw.text(new RawRange(from, to)).matches("[^\\p{L}\\p{N}\\n\\r\\f]*");
    }
}
