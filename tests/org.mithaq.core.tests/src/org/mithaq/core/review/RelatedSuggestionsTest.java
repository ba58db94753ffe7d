package org.mithaq.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.Values;
import org.mithaq.core.entry.EnteredQuantity;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.TextValue;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

@DisplayName("Suggested quantities, exchanges and references to other records")
class RelatedSuggestionsTest {

    private static final String CODEBOOK = """
            codebook test version 1.0 languages ar, en
            list Unit en "Unit" {
                fighter en "Fighter" cue "مقاتل", "مقاتلاً"
                month en "Month" cue "شهر", "أشهر"
                old en "Old" deprecated cue "طن"
            }
            registry Actor en "Actors" {
                REGIME ar "النظام السوري" en "Syrian regime" also "النظام" except "النظام الدولي"
            }
            registry Place en "Places" except pattern "لواء [^ ]+" {
                MADAYA ar "مضايا" en "Madaya"
                QUDSAYA ar "قدسيا" en "Qudsaya"
            }
            agreement Agreement prefix "AGR" en "Agreement" cue "اتفاق مضايا" {
                text title en "Title"
                text name en "Name"
                quantity leaving unit Unit en "Leaving"
                reference places of Place [*] en "Places" required
                link same_terms of Agreement en "Same terms as" cue "بنفس الشروط", pattern "البنود (ذاتها|نفسها)"
            }
            record Exchange prefix "EXC" en "Exchange" cue "مقابل" except pattern "خطوة مقابل خطوة" {
                reference giver of Actor en "Giver" required
                text gift en "Gift" required
                reference taker of Actor en "Taker" required
                text return_gift en "Return gift"
            }
            """;
    private static final String TEXT = """
            نص اتفاق مضايا على خروج (150) مقاتلاً مقابل إدخال المساعدات.
            ثم دخلت قدسيا الهدنة بنفس الشروط التي طبقت في مضايا.
            وكانت البنود ذاتها قد رُفضت.
            ولم يغير نهج خطوة مقابل خطوة شيئاً في النظام الدولي، وقاتل لواء قدسيا بعيداً، وبقي 20 طناً.
            """;
    private static final ReportId REPORT = new ReportId("report");

    @TempDir
    private Path folder;
    private Project project;
    private SuggestionReview review;
    private List<Suggestion> found;

    @BeforeEach
    void find() throws Exception {
        project = ProjectBuilder.in(folder.resolve("project")).codebook(CODEBOOK).report(REPORT.value(), TEXT).open();
        review = new SuggestionReview(project, REPORT);
        found = review.find(ProgressMonitor.NONE);
    }

    @AfterEach
    void close() throws Exception {
        project.closeWithoutSaving();
    }

    private List<Suggestion> kind(String kind) {
        return found.stream().filter(suggestion -> suggestion.kind().equals(kind)).toList();
    }

    private CodedRecord agreement(String words, String place) {
        int start = TEXT.indexOf(words);
        CodedRecord record = project.editor().createRecord(project.codebook().recordType("Agreement").orElseThrow(), REPORT,
                RawSegments.of(RawRange.of(start, start + words.length())));
        project.editor().addValue(record, Values.entry("places", "Place", place));
        return record;
    }

    private void accept(Predicate<Suggestion> which) {
        review.accept(found.stream().filter(which).toList(), found);
    }

    private List<String> openKinds() {
        return review.sift(found).open().stream().map(Suggestion::kind).toList();
    }

    @Test
    @DisplayName("a quantity tells its bounds and its unit, and goes to the variable that takes the unit")
    void takesQuantities() {
        CodedRecord record = agreement("نص اتفاق مضايا على خروج", "MADAYA");
        assertThat(kind("quantity")).extracting(Suggestion::values).containsExactly(List.of("150", "fighter"));

        accept(one -> one.kind().equals("quantity"));

        QuantityValue value = (QuantityValue) CodedRecords.values(record, "leaving").getFirst();
        assertEquals("150", EnteredQuantity.of(value).format());
        assertEquals("fighter", value.getUnit());
        assertEquals("quantity.counted", value.getRule());
        assertThat(openKinds()).doesNotContain("quantity");
    }

    @Test
    @DisplayName("an exchange holds the words of both sides; the name of a method is none")
    void takesExchanges() {
        assertThat(kind("exchange")).extracting(Suggestion::values)
                .containsExactly(List.of("نص اتفاق مضايا على خروج (150) مقاتلاً", "إدخال المساعدات"));

        accept(one -> one.kind().equals("exchange"));

        CodedRecord exchange = project.ownCodings().stream().flatMap(CodedRecords::all)
                .filter(record -> record.getType().equals("Exchange")).findFirst().orElseThrow();
        assertEquals("إدخال المساعدات", ((TextValue) CodedRecords.values(exchange, "return_gift").getFirst()).getText());
        assertEquals("exchange.cue:Exchange", exchange.getRule());
        assertThat(openKinds()).doesNotContain("exchange");
    }

    @Test
    @DisplayName("an agreement has no two sides, however many texts and references it takes")
    void leavesAgreementsWhole() {
        assertThat(kind("agreement")).extracting(Suggestion::values).containsExactly(List.of("Agreement"));
    }

    @Test
    @DisplayName("a reference names what tells which record is meant, and links to that record")
    void takesReferences() {
        assertThat(kind("same_terms")).extracting(Suggestion::values).containsExactly(List.of("MADAYA"), List.of());
        CodedRecord madaya = agreement("نص اتفاق مضايا على خروج", "MADAYA");
        CodedRecord qudsaya = agreement("ثم دخلت قدسيا الهدنة", "QUDSAYA");

        accept(one -> one.kind().equals("same_terms") && !one.values().isEmpty());

        RecordValue link = (RecordValue) CodedRecords.values(qudsaya, "same_terms").getFirst();
        assertEquals(madaya.getId(), link.getRecord());
        assertTrue(CodedRecords.values(madaya, "same_terms").isEmpty());
    }

    @Test
    @DisplayName("a reference to a record that nobody coded stays open")
    void leavesReferencesToNothing() {
        agreement("ثم دخلت قدسيا الهدنة", "QUDSAYA");

        accept(one -> one.kind().equals("same_terms") && !one.values().isEmpty());

        assertThat(openKinds()).contains("same_terms");
    }

    @Test
    @DisplayName("names do not count within words that the codebook excepts")
    void leavesExceptionsOut() {
        assertThat(kind("actor")).isEmpty();
        assertThat(kind("place")).extracting(one -> one.segments().hull().start().value())
                .doesNotContain(TEXT.lastIndexOf("قدسيا"));
    }
}
