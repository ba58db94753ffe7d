package org.mithaq.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.extract.Extraction;
import org.mithaq.extract.ExtractionException;
import org.mithaq.extract.ExtractionLimits;
import org.mithaq.extract.ExtractionProblem;
import org.mithaq.extract.FormatFinder;
import org.mithaq.extract.worker.ExtractionProcess;

@DisplayName("A file that is made to do harm")
class HostileFilesTest {

    private static final ExtractionLimits LIMITS =
            new ExtractionLimits(20_000_000, 30_000_000, 1_000_000, 96, Duration.ofSeconds(90));

    @TempDir
    private Path folder;
    private final ExtractionProcess process = new ExtractionProcess(LIMITS);

    @AfterEach
    void end() {
        process.close();
    }

    @Test
    @DisplayName("by unpacking to far more than it is, is given up at the limit")
    void zipBomb() throws Exception {
        byte[] zeros = ("<t>" + " ".repeat(40_000_000)).getBytes(StandardCharsets.UTF_8);
        assertEquals(ExtractionProblem.UNPACKS_TOO_LARGE, refused(OfficeFile.docx("").part("word/document.xml", zeros).write(file("a.docx"))));
        assertEquals(ExtractionProblem.UNPACKS_TOO_LARGE, refused(OfficeFile.odt("").part("content.xml", zeros).write(file("a.odt"))));
        assertStillReads();
    }

    @Test
    @DisplayName("by a billion laughs, gets none")
    void billionLaughs() throws Exception {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            entities.append("<!ENTITY e").append(i).append(" \"").append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE x [" + entities + "]><w:document xmlns:w=\"w\"><w:p><w:r><w:t>&e39;</w:t></w:r></w:p></w:document>";
        ExtractionProblem problem = refused(new OfficeFile().part("word/document.xml", xml).write(file("a.docx")));
        assertTrue(problem == ExtractionProblem.DAMAGED || problem == ExtractionProblem.EMPTY, problem::toString);
        assertStillReads();
    }

    @Test
    @DisplayName("by entities that stand elsewhere, is told nothing of what stands there")
    void externalEntities() throws Exception {
        Path secret = Files.writeString(file("secret.txt"), "سرّ");
        String entity = "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>";
        Path docx = new OfficeFile().part("word/document.xml", entity
                + "<w:document xmlns:w=\"w\"><w:p><w:r><w:t>قبل &s; بعد</w:t></w:r></w:p></w:document>").write(file("a.docx"));
        try {
            assertFalse(extract(docx).text().contains("سرّ"));
        } catch (ExtractionException e) {
            assertEquals(ExtractionProblem.DAMAGED, e.problem());
        }
        Path html = Files.writeString(file("a.html"), entity + "<p>قبل &s; بعد</p><iframe src='" + secret.toUri() + "'></iframe>");
        assertFalse(extract(html).text().contains("سرّ"));
    }

    @Tag("slow")
    @Test
    @DisplayName("by drawings that draw themselves many times over, is given up in time, and the next file is read")
    void endlessPdf() throws Exception {
        Path bomb = file("bomb.pdf");
        try (PDDocument document = new PDDocument()) {
            PDFormXObject inner = form(document, null);
            for (int i = 0; i < 30; i++) {
                inner = form(document, inner);
            }
            PDPage page = page(document, "x");
            try (PDPageContentStream content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
                content.drawForm(inner);
            }
            document.save(bomb.toFile());
        }
        try (ExtractionProcess impatient = new ExtractionProcess(LIMITS.withTime(Duration.ofSeconds(4)))) {
            assertEquals(ExtractionProblem.TOO_SLOW, assertThrows(ExtractionException.class,
                    () -> impatient.extract(bomb, FormatFinder.find(bomb), Optional.empty(), () -> { })).problem());
        }
        assertStillReads();
    }

    /** A drawing that draws another one twenty times. */
    private static PDFormXObject form(PDDocument document, PDFormXObject inner) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle(100, 100));
        String content = "";
        if (inner != null) {
            COSName name = form.getResources().add(inner);
            content = ("/" + name.getName() + " Do\n").repeat(20);
        }
        try (var out = form.getCOSObject().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    @Tag("slow")
    @Test
    @DisplayName("by needing more memory than there is, ends its own process only")
    void memory() throws Exception {
        String deep = "<div><b><i>".repeat(1_400_000);
        ExtractionProblem problem = refused(Files.writeString(file("a.html"), deep + "x"));
        assertTrue(problem == ExtractionProblem.TOO_MUCH_MEMORY || problem == ExtractionProblem.TOO_SLOW, problem::toString);
        assertStillReads();
    }

    @Test
    @DisplayName("by more text than the limit, is refused")
    void tooMuchText() throws Exception {
        assertEquals(ExtractionProblem.TOO_MUCH_TEXT, refused(Files.writeString(file("a.html"), "<p>" + "نص ".repeat(400_000))));
        assertEquals(ExtractionProblem.TOO_MUCH_TEXT, refused(Files.writeString(file("a.txt"), "نص ".repeat(1_000_000))));
        assertEquals(ExtractionProblem.FILE_TOO_LARGE, refused(Files.write(file("b.txt"), new byte[20_000_001])));
    }

    @Test
    @DisplayName("or only has a password, or pictures and no text, or nothing, is told as that")
    void lockedScannedEmpty() throws Exception {
        assertEquals(ExtractionProblem.ENCRYPTED, refused(locked("owner", "user", true)));
        assertEquals(ExtractionProblem.ENCRYPTED, refused(locked("owner", "", false)));
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)), 0, 0);
            }
            document.save(file("scanned.pdf").toFile());
        }
        assertEquals(ExtractionProblem.NO_TEXT, refused(file("scanned.pdf")));
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file("empty.pdf").toFile());
        }
        assertEquals(ExtractionProblem.EMPTY, refused(file("empty.pdf")));
        assertEquals(ExtractionProblem.DAMAGED, refused(Files.writeString(file("cut.pdf"), "%PDF-1.7\n1 0 obj <<")));
    }

    private Path locked(String owner, String user, boolean mayExtract) throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, "secret");
            AccessPermission rights = new AccessPermission();
            rights.setCanExtractContent(mayExtract);
            document.protect(new StandardProtectionPolicy(owner, user, rights));
            document.save(file("locked.pdf").toFile());
        }
        return file("locked.pdf");
    }

    @Test
    @DisplayName("is left at once when the user cancels, and the next one is read")
    void cancel() throws Exception {
        Path slow = Files.writeString(file("slow.html"), "<div>".repeat(200_000) + "<table>".repeat(200_000));
        AtomicInteger asked = new AtomicInteger();
        assertThrows(CancellationException.class, () -> process.extract(slow, FormatFinder.find(slow), Optional.empty(), () -> {
            if (asked.incrementAndGet() > 1) {
                throw new CancellationException();
            }
        }));
        assertStillReads();
    }

    @Test
    @DisplayName("leaves no process behind")
    void leavesNothing() throws Exception {
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        assertStillReads();
        List<ProcessHandle> started = ProcessHandle.current().children().filter(child -> !before.contains(child)).toList();
        assertEquals(1, started.size());
        process.close();
        started.getFirst().onExit().get(10, TimeUnit.SECONDS);
        assertFalse(started.getFirst().isAlive());
    }

    private void assertStillReads() throws Exception {
        try (PDDocument document = new PDDocument()) {
            page(document, "still here");
            document.save(file("good.pdf").toFile());
        }
        Extraction good = extract(file("good.pdf"));
        assertEquals("still here\n", good.text());
        assertEquals(1, good.pages());
    }

    private static PDPage page(PDDocument document, String text) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(100, 700);
            content.showText(text);
            content.endText();
        }
        return page;
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Extraction extract(Path file) throws Exception {
        return process.extract(file, FormatFinder.find(file), Optional.empty(), () -> { });
    }

    private ExtractionProblem refused(Path file) {
        return assertThrows(ExtractionException.class, () -> extract(file)).problem();
    }
}
