package org.mithaq.ui.annotation.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.FindingKinds;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.Messages;
import org.mithaq.model.codebook.Severity;

@DisplayName("The filters of the problems")
class FindingFilterTest {

    private static final Finding TITLE = new Finding(Severity.ERROR, "required", Messages.literal("A title is needed"),
            record("mona", "truce"));
    private static final Finding CODE = new Finding(Severity.WARNING, "code.deprecated",
            Messages.literal("الإتفاق لم يعد مستخدماً"), record("sami", "exchange"));
    private static final Finding TEXT = new Finding(Severity.INFO, "report.changed", Messages.literal("The text changed"),
            new Place.InReport(new ReportId("truce")));
    private static final Finding CODEBOOK = new Finding(Severity.ERROR, "syntax", Messages.literal("A brace is missing"),
            new Place.InFile("codebook.mithaq", 3, 1));
    private static final List<Finding> ALL = List.of(TITLE, CODE, TEXT, CODEBOOK);

    private static Place record(String coder, String report) {
        return new Place.InRecord(new CoderName(coder), new ReportId(report), "AGR-0001", "title");
    }

    private static List<Finding> shown(FindingFilter filter) {
        return filter.of(ALL, Locale.ENGLISH);
    }

    @Test
    void letAllThroughWhenNothingIsChosen() {
        assertThat(shown(FindingFilter.ALL)).isEqualTo(ALL);
    }

    @Test
    void leaveOneSeverity() {
        assertThat(shown(with(Optional.of(Severity.ERROR), Optional.empty(), ""))).containsExactly(TITLE, CODEBOOK);
    }

    @Test
    void leaveOneKind() {
        assertThat(shown(with(Optional.empty(), Optional.of("code.deprecated"), ""))).containsExactly(CODE);
    }

    @Test
    void leaveTheRecordsOfOneCoder() {
        assertThat(shown(of(Optional.of(new CoderName("mona")), Optional.empty()))).containsExactly(TITLE);
    }

    @Test
    void leaveWhatIsAboutAReportOrItsCoding() {
        assertThat(shown(of(Optional.empty(), Optional.of(new ReportId("truce"))))).containsExactly(TITLE, TEXT);
    }

    @Test
    void findWordsInOtherSpellingsAndInPlaces() {
        assertThat(shown(with(Optional.empty(), Optional.empty(), "الاتفاق"))).containsExactly(CODE);
        assertThat(shown(with(Optional.empty(), Optional.empty(), "AGR-0001"))).containsExactly(TITLE, CODE);
    }

    @Test
    void workTogether() {
        assertThat(shown(with(Optional.of(Severity.ERROR), Optional.empty(), "brace"))).containsExactly(CODEBOOK);
        assertThat(shown(with(Optional.of(Severity.WARNING), Optional.empty(), "brace"))).isEmpty();
    }

    @Test
    void offerEachKindCoderAndReportOnce() {
        FilterChoices choices = FilterChoices.of(ALL, Locale.ENGLISH);

        assertThat(choices.kinds()).containsExactlyInAnyOrder("code.deprecated", "report.changed", "required", "syntax");
        assertThat(choices.coders()).containsExactly(new CoderName("mona"), new CoderName("sami"));
        assertThat(choices.reports()).containsExactly(new ReportId("exchange"), new ReportId("truce"));
    }

    @Test
    void offerTheFirstOfVeryManyReports() {
        List<Finding> findings = IntStream.range(0, 5_000).mapToObj(i -> new Finding(Severity.ERROR, "required",
                Messages.literal("A title is needed"), record("mona", "report-%04d".formatted(i)))).toList();

        assertThat(FilterChoices.of(findings, Locale.ENGLISH).reports()).hasSize(FilterChoices.MOST_REPORTS)
                .startsWith(new ReportId("report-0000")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void offerTheKindsInTheOrderOfTheirNames(String language) {
        Locale locale = Locale.of(language);

        assertThat(FilterChoices.of(ALL, locale).kinds()).extracting(kind -> FindingKinds.label(kind, locale))
                .isSortedAccordingTo(Collator.getInstance(locale));
    }

    private static FindingFilter with(Optional<Severity> severity, Optional<String> kind, String words) {
        return new FindingFilter(severity, kind, Optional.empty(), Optional.empty(), words);
    }

    private static FindingFilter of(Optional<CoderName> coder, Optional<ReportId> report) {
        return new FindingFilter(Optional.empty(), Optional.empty(), coder, report, "");
    }
}
