package org.mithaq.core.suggest.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.SuggestionFixture;
import org.mithaq.testsupport.ProjectBuilder;

@DisplayName("The finder of suggestions")
class SuggestionFinderTest {

    @TempDir
    private Path folder;

    private List<Suggestion> find(String text) throws Exception {
        try (Project project = SuggestionFixture.project(folder.resolve("project"), text)) {
            assertFalse(project.codebook().hasErrors());
            return new SuggestionFinder(project.codebook()).find(SuggestionFixture.report(project));
        }
    }

    private List<Suggestion> find(String kind, String text) throws Exception {
        return find(text).stream().filter(suggestion -> suggestion.kind().equals(kind)).toList();
    }

    private static String summary(List<Suggestion> suggestions) {
        return suggestions.stream().map(s -> s.segments() + " " + String.join("|", s.values()) + " " + s.rule()
                + (s.isLikely() ? "" : "?")).collect(Collectors.joining("\n"));
    }

    @Test
    @DisplayName("tells dates with precision, zone and rule")
    void tellsDates() throws Exception {
        Suggestion date = find(Suggestion.DATE, "في 17 كانون الأول/ ديسمبر 2013 دخلت المدينة.").getFirst();
        assertEquals(List.of("2013-12-17"), date.values());
        assertEquals("day", date.date().precision());
        assertEquals("body", date.zone());
        assertTrue(date.rule().startsWith("date."), date.rule());
        assertTrue(date.isLikely());
    }

    @Test
    @DisplayName("tells entries by label, alias and clitic, of one entry only the longest name")
    void tellsEntries() throws Exception {
        assertEquals("""
                0-13 REGIME actor.label
                15-21 REGIME actor.alias
                24-29 RUSSIA actor.label
                33-39 RUSSIA actor.label""",
                summary(find("actor", "النظام السوري والنظام، لروسيا عن Russia.")));
    }

    @Test
    @DisplayName("tells a name within another entry's name, but not as likely")
    void tellsNamesWithinNames() throws Exception {
        assertEquals("""
                0-19 HMEIMIM actor.label
                5-10 RUSSIA actor.label?""", summary(find("actor", "مركز روسيا للمصالحة.")));
    }

    @Test
    @DisplayName("tells all entries that share a name, none of them as likely")
    void tellsSharedNames() throws Exception {
        assertEquals("""
                3-8 CAPITAL actor.alias?
                3-8 RUSSIA actor.alias?""", summary(find("actor", "في موسكو.")));
    }

    @Test
    @DisplayName("finds names that extraction has parted")
    void findsDamagedNames() throws Exception {
        assertEquals("0-14 REGIME actor.label", summary(find("actor", "النظام الس وري.")));
    }

    @Test
    @DisplayName("tells list items with all their kinds, the longest cue only")
    void tellsClauses() throws Exception {
        List<Suggestion> clauses = find("clause", """
                وتضمن:

                1. وقف إطلاق النار وإدخال المساعدات.
                2. تسليم السلاح الثقيل.
                3. بند آخر.
                """);
        assertEquals(List.of(List.of("CEASEFIRE", "AID"), List.of("HEAVY"), List.of()),
                clauses.stream().map(Suggestion::values).toList());
        assertEquals(List.of("clause.cue:CEASEFIRE|AID", "clause.cue:HEAVY", "clause.item"),
                clauses.stream().map(Suggestion::rule).toList());
        assertTrue(clauses.stream().allMatch(Suggestion::isLikely));
        assertEquals("وقف إطلاق النار وإدخال المساعدات.", clauses.getFirst().text());
    }

    @Test
    @DisplayName("does not take every list for one of clauses")
    void doubtsOtherLists() throws Exception {
        List<Suggestion> clauses = find("clause", """
                والأسباب:

                1. ضعف التنسيق.
                2. غياب السلاح.
                3. تعدد المرجعيات.
                """);
        assertEquals(3, clauses.size());
        assertTrue(clauses.stream().noneMatch(Suggestion::isLikely));
    }

    @Test
    @DisplayName("tells a position as likely only beside one who may take it")
    void tellsPositions() throws Exception {
        assertEquals("0-4;5-11;18-24 rejects|REGIME|TRUCE stance.cue:rejects subject,name", summary(find("stance", "يرفض النظام تمديد الهدنة.")));
        assertTrue(summary(find2("stance", "كثيرون رفض.")).endsWith("?"));
    }

    private List<Suggestion> find2(String kind, String text) throws Exception {
        try (Project project = SuggestionFixture.project(folder.resolve("other"), text)) {
            return new SuggestionFinder(project.codebook()).find(SuggestionFixture.report(project)).stream()
                    .filter(suggestion -> suggestion.kind().equals(kind)).toList();
        }
    }

    @Test
    @DisplayName("tells the passage of an agreement by the cues of its type")
    void tellsAgreements() throws Exception {
        assertEquals("0-33 Agreement agreement.cue:Agreement",
                summary(find("agreement", "وقع اتفاق هدنة بين روسيا والنظام.")));
    }

    @Test
    @DisplayName("names the owner of a pattern that takes too long")
    void namesSlowPatterns() throws Exception {
        String codebook = """
                codebook test version 1.0 languages en
                registry Actor en "Actors" { SLOW en "Slow" also pattern "(ا|اا)+\\\\1ب" }
                """;
        try (Project project = ProjectBuilder.in(folder.resolve("project")).codebook(codebook)
                .report(SuggestionFixture.REPORT, "ا".repeat(60)).open()) {
            SuggestionFinder finder = new SuggestionFinder(project.codebook());
            ReportText report = SuggestionFixture.report(project);
            RefusedException refused = assertThrows(RefusedException.class, () -> finder.find(report));
            assertTrue(refused.userMessage().in(Locale.ENGLISH).contains("SLOW"), refused.getMessage());
        }
    }

    @Test
    @DisplayName("gives every suggestion an id of its own, and always the same one")
    void givesLastingIds() throws Exception {
        try (Project project = SuggestionFixture.project(folder.resolve("project"), "في موسكو رفض النظام اتفاق هدنة في 2013.")) {
            ReportText report = SuggestionFixture.report(project);
            List<Suggestion> first = new SuggestionFinder(project.codebook()).find(report);
            assertEquals(first.size(), first.stream().map(Suggestion::id).distinct().count());
            assertFalse(first.isEmpty());
            Locale locale = Locale.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                assertEquals(first, new SuggestionFinder(project.codebook()).find(report));
            } finally {
                Locale.setDefault(locale);
            }
        }
    }
}
