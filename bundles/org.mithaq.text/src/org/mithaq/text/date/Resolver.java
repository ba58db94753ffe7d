package org.mithaq.text.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.text.RawText;
import org.mithaq.text.token.Passage;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.Zones;

/** Turns findings into mentions: fills in years from the dates before and tells how certain each one is. */
final class Resolver {

    /** The day on which a report was written stands within so many UTF-16 units of its start. */
    private static final int BYLINE = 300;
    private static final double STATED = 0.95;
    private static final double BARE_NUMBER = 0.7;
    private static final double INFERRED = 0.6;
    private static final double CLASHING = 0.4;

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
                    context = context.behind(answer.get(), finding.qualifier());
                }
            }
        }
        return List.copyOf(mentions);
    }

    private Optional<LocalDate> written(List<Finding> findings) {
        DateContext nothingKnown = DateContext.of(Optional.empty());
        return findings.stream().filter(finding -> finding.start().value() < BYLINE)
                .flatMap(finding -> finding.when().in(nothingKnown).stream())
                .map(When.Answer::value)
                .filter(date -> date.precision() == DatePrecision.DAY)
                .map(Edtf::start).findFirst();
    }

    private ZoneKind zoneOf(Finding finding) {
        return zones.zoneAt(finding.start());
    }

    private DateMention mention(Finding finding, When.Answer answer) {
        Passage passage = Passage.of(finding.tokens(), raw);
        String rule = answer.inferred() ? finding.rule() + ".inferred" : finding.rule();
        return new DateMention(passage.segments(), answer.value(), finding.qualifier(), answer.alternatives(),
                passage.text(), rule, confidence(finding, answer));
    }

    private static double confidence(Finding finding, When.Answer answer) {
        if (!answer.certain()) {
            return CLASHING;
        }
        if (answer.inferred()) {
            return INFERRED;
        }
        return finding.rule().endsWith(".bare") ? BARE_NUMBER : STATED;
    }
}
