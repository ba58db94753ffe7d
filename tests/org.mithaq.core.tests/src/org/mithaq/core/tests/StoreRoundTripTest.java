package org.mithaq.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.Anchors;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.Values;
import org.mithaq.core.id.RecordId;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.core.store.BrokenFileException;
import org.mithaq.core.store.CodingStore;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.TextValue;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

@DisplayName("What is saved")
class StoreRoundTripTest {

    private static final ReportId DEAL = new ReportId("deal");
    private static final String TEXT = "اجتمع مجلس النهر في الوادي.\nوقّع الشمال والجنوب هدنة في 3 أيار 2015 😀 قرب المطحنة.\n";

    @TempDir
    private Path folder;
    private Path root;

    @BeforeEach
    void makeProject() throws Exception {
        root = folder.resolve("مشروع");
        ProjectBuilder.in(root).report("deal", TEXT).report("other", "تقرير آخر.\n").create();
    }

    @Test
    @DisplayName("is there again after the project was closed and opened, down to the last value")
    void isThereAgain() throws Exception {
        Coding saved;
        try (Project project = ProjectBuilder.open(root)) {
            codeEverything(project);
            project.save();
            saved = EcoreUtil.copy(project.coding(DEAL).orElseThrow());
        }
        try (Project project = ProjectBuilder.open(root)) {
            assertTrue(EcoreUtil.equals(saved, project.coding(DEAL).orElseThrow()));
            assertFalse(project.isDirty());
        }
    }

    @Test
    @DisplayName("has the same bytes when it is read and written again")
    void hasTheSameBytes() throws Exception {
        try (Project project = ProjectBuilder.open(root)) {
            codeEverything(project);
            project.save();
        }
        byte[] first = Files.readAllBytes(file());
        CodingStore store = new CodingStore();
        assertArrayEquals(first, store.toBytes(store.load(file())));
    }

    @Test
    @DisplayName("has the same bytes in every language and time zone of the system")
    void hasTheSameBytesEverywhere() throws Exception {
        Locale before = Locale.getDefault();
        byte[] first = null;
        for (String tag : List.of("en-US", "ar-SA-u-nu-arab", "tr-TR")) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            try {
                Path other = folder.resolve(tag);
                try (Project project = ProjectBuilder.in(other).report("deal", TEXT).report("other", "آخر").open()) {
                    codeEverything(project);
                    project.save();
                }
                byte[] bytes = Files.readAllBytes(other.resolve("coding/salma/deal.xmi"));
                first = first == null ? bytes : first;
                assertArrayEquals(first, bytes, tag);
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Test
    @DisplayName("is UTF-8 with LF and keeps Arabic legible in the file")
    void isPlainUtf8() throws Exception {
        try (Project project = ProjectBuilder.open(root)) {
            codeEverything(project);
            project.save();
        }
        String content = Files.readString(file(), StandardCharsets.UTF_8);
        assertFalse(content.contains("\r"));
        assertTrue(content.contains("هدنة"));
        assertFalse(content.contains("xmi:id"));
    }

    @Test
    @DisplayName("touches no file of a document that did not change")
    void touchesOnlyWhatChanged() throws Exception {
        try (Project project = ProjectBuilder.open(root)) {
            codeEverything(project);
            project.save();
            FileTime old = FileTime.fromMillis(1_000_000_000_000L);
            Files.setLastModifiedTime(file(), old);
            RecordBuilder.record(project, "Agreement", "other");
            project.save();
            assertEquals(old, Files.getLastModifiedTime(file()));
            assertTrue(Files.exists(root.resolve("coding/salma/other.xmi")));
        }
    }

    @Test
    @DisplayName("makes no file where everything was undone before it was saved")
    void makesNoFileForNothing() throws Exception {
        try (Project project = ProjectBuilder.open(root)) {
            RecordBuilder.record(project, "Agreement", "deal");
            project.commandStack().undo();
            project.save();
            assertFalse(Files.exists(file()));
        }
    }

    @Test
    @DisplayName("keeps what a newer program wrote and this one does not know")
    void keepsTheUnknown() throws Exception {
        String id;
        try (Project project = ProjectBuilder.open(root)) {
            id = RecordBuilder.record(project, "Agreement", "deal").value(Values.text("title", "هدنة")).get().getId();
            project.save();
        }
        String content = Files.readString(file()).replace(" id=\"" + id + "\"", " id=\"" + id + "\" mood=\"calm\"")
                .replace("text=\"هدنة\"/>", "text=\"هدنة\"><weather sky=\"grey\"/></values>");
        Files.writeString(file(), content);
        try (Project project = ProjectBuilder.open(root)) {
            project.editor().setNote(project.record(new RecordId(id)).orElseThrow(), "changed");
            project.save();
        }
        String after = Files.readString(file());
        assertTrue(after.contains("mood=\"calm\""), after);
        assertTrue(after.contains("weather") && after.contains("grey"), after);
        assertTrue(after.contains("changed"));
    }

    @Test
    @DisplayName("never gives an id twice, not after deleting, saving and opening again")
    void neverGivesAnIdTwice() throws Exception {
        String deleted;
        try (Project project = ProjectBuilder.open(root)) {
            RecordBuilder.record(project, "Agreement", "deal");
            CodedRecord second = RecordBuilder.record(project, "Agreement", "other").get();
            deleted = second.getId();
            project.save();
            project.editor().delete(second);
            project.save();
        }
        try (Project project = ProjectBuilder.open(root)) {
            assertEquals("AGR-0002", deleted);
            assertEquals("AGR-0003", RecordBuilder.record(project, "Agreement", "deal").get().getId());
        }
    }

    @Test
    @DisplayName("never gives an id again that was saved and then undone")
    void neverGivesASavedIdAgainAfterUndo() throws Exception {
        try (Project project = ProjectBuilder.open(root)) {
            RecordBuilder.record(project, "Agreement", "deal");
            project.save();
            project.commandStack().undo();
            project.save();
        }
        try (Project project = ProjectBuilder.open(root)) {
            assertEquals("AGR-0002", RecordBuilder.record(project, "Agreement", "deal").get().getId());
        }
    }

    @Test
    @DisplayName("holds control characters as replacement characters, as XML cannot hold them")
    void survivesControlCharacters() throws Exception {
        try (Project project = ProjectBuilder.open(root)) {
            RecordBuilder.record(project, "Agreement", "deal").value(Values.text("title", "a\u0000b\fc\ud800d\ne"));
            project.save();
        }
        try (Project project = ProjectBuilder.open(root)) {
            CodedRecord record = project.record(new RecordId("AGR-0001")).orElseThrow();
            TextValue title = (TextValue) CodedRecords.values(record, "title").getFirst();
            assertEquals("a\uFFFDb\uFFFDc\uFFFDd\ne", title.getText());
        }
    }

    @Test
    @DisplayName("is refused where a file claims to be something else")
    void refusesForeignFiles() throws Exception {
        Path foreign = folder.resolve("foreign.xmi");
        Files.writeString(foreign, "<?xml version=\"1.0\"?><html><body/></html>");
        assertThrows(BrokenFileException.class, () -> new CodingStore().load(foreign));
        Files.writeString(foreign, "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>");
        assertThrows(BrokenFileException.class, () -> new CodingStore().load(foreign));
    }

    @Test
    @DisplayName("gives each anchor the quote and its context, and the same segments again")
    void anchorsKeepQuoteAndContext() throws Exception {
        try (Project project = ProjectBuilder.open(root)) {
            CodedRecord record = RecordBuilder.record(project, "Agreement", "deal").evidence("هدنة").get();
            var anchor = record.getEvidence().getFirst();
            assertEquals("هدنة", anchor.getQuote());
            assertTrue(anchor.getPrefix().endsWith("والجنوب "));
            assertTrue(anchor.getSuffix().startsWith(" في 3 أيار"));
            assertEquals(RecordBuilder.passage(project, "deal", "هدنة"), Anchors.segments(anchor));
        }
    }

    private Path file() {
        return root.resolve("coding/salma/deal.xmi");
    }

    private static void codeEverything(Project project) {
        RecordBuilder agreement = RecordBuilder.record(project, "Agreement", "deal").evidence("هدنة")
                .value(Values.text("title", "هدنة <الوادي> & \"المطحنة\"\n\tسطر 😀"))
                .value(Values.date("signed", "2015-05-03", "early", "3 أيار 2015"), "3 أيار 2015")
                .value(Values.participation("party", "Actor", "north"), "الشمال")
                .value(Values.participation("party", "Actor", "south"))
                .value(Values.entry("places", "Place", "valley"), "الوادي")
                .value(Values.quantity("persons", Optional.of(new BigDecimal("1E+3")), Optional.empty(), true, "person",
                        "نحو ألف"))
                .value(Values.yesNo("secret", false)).missing("articles", "not_stated");
        agreement.part("clauses").value(Values.category("kind", "ceasefire")).owner().part("clauses")
                .value(Values.category("kind", "guarantor"));
        RecordBuilder.record(project, "Stance", "deal").value(Values.entry("holder", "Actor", "river"), "مجلس النهر")
                .value(Values.record("target", agreement.get().getId())).value(Values.position("position", "silent"));
        RecordBuilder.record(project, "Agreement", "other").value(Values.number("articles", new BigDecimal("12.50")));
    }
}
