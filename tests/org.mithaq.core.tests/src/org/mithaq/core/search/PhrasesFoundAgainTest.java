package org.mithaq.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.search.query.SearchLevel;
import org.mithaq.core.search.query.SearchQuery;
import org.mithaq.core.search.query.Synonyms;
import org.mithaq.testsupport.SharedData;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingRange;

@DisplayName("Every phrase of a report's reading is found again at its place")
class PhrasesFoundAgainTest {

    private static final int TRIES = 150;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("in the samples")
    void inSamples() throws IOException {
        assertFoundAgain(SharedData.samples());
    }

    @Test
    @DisplayName("in the real reports")
    @Tag("slow")
    void inRealReports() throws IOException {
        assertFoundAgain(SharedData.reports());
    }

    private void assertFoundAgain(List<Path> files) throws IOException {
        SearchFixture reports = new SearchFixture();
        List<ReportText> texts = new ArrayList<>();
        for (Path file : files) {
            String id = file.getFileName().toString().replace(".txt", "");
            reports.with(id, Files.readString(file));
            texts.add(reports.report(id));
        }
        assertThat(texts).isNotEmpty();
        Random random = new Random(20);
        try (SearchIndex index = reports.index(folder.resolve("search"))) {
            for (int i = 0; i < TRIES; i++) {
                assertFoundAgain(index, texts.get(random.nextInt(texts.size())), random);
            }
        }
    }

    private static void assertFoundAgain(SearchIndex index, ReportText report, Random random) throws IOException {
        String text = report.reading().text();
        ReadingRange range = phrase(text, random);
        String phrase = report.reading().text(range);
        RawSegments place = report.reading().toRaw(range);
        ReportId id = report.id();
        SearchQuery query = SearchQuery.of(phrase).upTo(SearchLevel.OPTIONAL_BLANKS);
        assertThat(index.find(query, Synonyms.none(), ProgressMonitor.NONE).hits())
                .as("«%s» at %s of %s", phrase, place, id)
                .anyMatch(hit -> hit.report().equals(id) && covers(hit.segments(), place));
    }

    /** One to eight words that begin and end with a letter or digit and have no quotation marks in them. */
    private static ReadingRange phrase(String text, Random random) {
        while (true) {
            int start = wordStart(text, random.nextInt(text.length()));
            int end = start;
            for (int words = 1 + random.nextInt(8); words > 0 && end < text.length(); words--) {
                end = wordEnd(text, end);
            }
            String phrase = text.substring(start, end);
            if (phrase.length() <= SearchQuery.LONGEST_TEXT && !phrase.isBlank() && phrase.matches("[^\"“”„«»]+")
                    && phrase.matches("(?s)\\p{L}.*[\\p{L}\\p{Nd}]") && isEnd(text, end)) {
                return ReadingRange.of(start, end);
            }
        }
    }

    private static boolean isEnd(String text, int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end))
                && Character.getType(text.charAt(end)) != Character.NON_SPACING_MARK;
    }

    private static int wordStart(String text, int near) {
        int at = near;
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean covers(RawSegments found, RawSegments place) {
        return place.ranges().stream().allMatch(range -> found.ranges().stream().anyMatch(range::intersects));
    }
}
