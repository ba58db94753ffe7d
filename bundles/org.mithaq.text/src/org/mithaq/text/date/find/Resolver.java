package org.mithaq.text.date.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.text.RawText;
import org.mithaq.text.date.DateMention;
import org.mithaq.text.date.DatePrecision;
import org.mithaq.text.date.Edtf;
import org.mithaq.text.date.finding.DateContext;
import org.mithaq.text.date.finding.Finding;
import org.mithaq.text.date.finding.When;
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
    private final Optional<LocalDate> known;

    /** @param known the day that the report was written on, where it is known from elsewhere */
    Resolver(RawText raw, Zones zones, Optional<LocalDate> known) {
        this.raw = raw;
        this.zones = zones;
        this.known = known;
    }

    /** @param findings in the order of the text */
    List<DateMention> resolve(List<Finding> findings) {
        List<DateMention> mentions = new ArrayList<>();
        DateContext context = DateContext.of(written(findings).or(() -> known), new LatestYear(findings));
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
        return findings.stream().filter(finding -> finding.start().value() < BYLINE).flatMap(Resolver::stated)
                .filter(date -> date.precision() == DatePrecision.DAY)
                .map(Edtf::start).findFirst();
    }

    /** The date that a finding's words tell by themselves. */
    static Stream<Edtf> stated(Finding finding) {
        return finding.when().in(DateContext.none()).filter(answer -> !answer.inferred()).map(When.Answer::value).stream();
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
