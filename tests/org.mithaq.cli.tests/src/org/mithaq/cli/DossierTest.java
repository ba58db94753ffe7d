package org.mithaq.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("mithaq dossier")
class DossierTest {

    private static final String TYPED = """
            report valley
            Agreement "اتفاق الوادي" {
                status signed
                title "اتفاق الوادي"
                clauses { kind CEASEFIRE }
            }
            """;

    @TempDir
    private Path folder;
    private Path project;

    @BeforeEach
    void prepare() throws IOException {
        project = folder.resolve("project");
        Path report = folder.resolve("valley.txt");
        Files.writeString(report, "وافق مجلس الوادي على فتح الطريق.\n");
        Run.prepareProject(project, report);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "typed", ".dossier"), text);
    }

    private Run read(String text, Object... more) throws IOException {
        Object[] arguments = new Object[6 + more.length];
        System.arraycopy(new Object[] {"dossier", project, "--coder", "salma", "--from", file(text)}, 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return Run.of(arguments);
    }

    private String printed(Path from, Object form) {
        Run run = Run.of("dossier", from, "--coder", "salma", "--to", "-", "--form", form);
        assertEquals(0, run.code(), run.err());
        return run.out();
    }

    @Test
    @DisplayName("reads what is typed, and prints it again")
    void readsAndPrints() throws IOException {
        Run run = read(TYPED);
        assertEquals(0, run.code(), run.err() + run.out());
        assertEquals(List.of("valley: new Agreement", "1 new, 0 changed, 0 unchanged, 0 deleted."), run.outLines());
        String short_ = printed(project, "short");
        assertTrue(short_.contains("Agreement AGR-0001 \"اتفاق الوادي\" {"), short_);
        assertTrue(short_.contains("\tclauses CLA-0001 {\n\t\tkind CEASEFIRE\n"), short_);
    }

    @Test
    @DisplayName("carries records over to another project byte for byte")
    void carriesOver() throws IOException {
        assertEquals(0, read(TYPED).code());
        Path other = folder.resolve("other");
        Run.prepareProject(other, folder.resolve("valley.txt"));
        Path full = folder.resolve("full.dossier");
        assertEquals(0, Run.of("dossier", project, "--coder", "salma", "--to", full).code());
        Run run = Run.of("dossier", other, "--coder", "salma", "--from", full);
        assertEquals(0, run.code(), run.err());
        assertEquals(printed(project, "full"), printed(other, "full"));
    }

    @Test
    @DisplayName("prints labels in a language of the codebook and reads them as the same")
    void labels() throws IOException {
        assertEquals(0, read(TYPED).code());
        Run run = Run.of("dossier", project, "--coder", "salma", "--to", "-", "--form", "short", "--labels", "ar");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains(" وقف إطلاق النار\n"), run.out());
        assertFalse(run.out().contains("CEASEFIRE"), run.out());
        assertEquals("0 new, 0 changed, 1 unchanged, 0 deleted.", read(run.out()).outLines().getLast());
        Run unknown = Run.of("dossier", project, "--coder", "salma", "--to", "-", "--labels", "fr");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("ar, en"), unknown.err());
    }

    @Test
    @DisplayName("tells what it would change, and changes nothing")
    void dryRun() throws IOException {
        Run run = read(TYPED, "--dry-run");
        assertEquals(List.of("valley: new Agreement", "1 new, 0 changed, 0 unchanged, 0 deleted."), run.outLines());
        assertTrue(Files.notExists(project.resolve("coding/salma/valley.xmi")));
    }

    @Test
    @DisplayName("names every mistake with its place and changes nothing")
    void tellsMistakes() throws IOException {
        Run run = read(TYPED + "Agreement {\n  statu signed\n  status sined\n}\nStance {");
        assertEquals(2, run.code());
        assertTrue(run.err().contains(":8:3: error: \"statu\""), run.err());
        assertTrue(run.err().contains(":9:10: error: \"sined\""), run.err());
        assertTrue(run.err().contains(":11:8: error: "), run.err());
        assertTrue(run.err().contains("[dossier.feature.unknown]"), run.err());
        assertTrue(Files.notExists(project.resolve("coding/salma/valley.xmi")));
    }

    @Test
    @DisplayName("deletes only when asked")
    void deletesWhenAsked() throws IOException {
        assertEquals(0, read(TYPED + "Stance { }\n").code());
        String without = printed(project, "full").replaceAll("(?s)\\nStance .*", "");
        assertEquals(List.of("0 new, 0 changed, 1 unchanged, 0 deleted."), read(without).outLines());
        assertTrue(printed(project, "full").contains("Stance "));
        assertEquals("0 new, 0 changed, 1 unchanged, 1 deleted.", read(without, "--delete").outLines().getLast());
        assertTrue(!printed(project, "full").contains("Stance "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--to - --delete", "--to - --dry-run", "--from x --records AGR-0001", "--from x --form short",
            "--from x --labels ar"})
    @DisplayName("takes no options that would do nothing")
    void refusesIdleOptions(String line) throws IOException {
        assertEquals(0, read(TYPED).code());
        String printed = printed(project, "full");
        String words = line.replace("--from x", "--from " + file("dossier full\n"));
        Run run = Run.of(("dossier " + project + " --coder salma " + words).split(" "));
        assertEquals(2, run.code(), run.toString());
        assertTrue(run.err().contains(line.split(" ")[2]), run.err());
        assertEquals(printed, printed(project, "full"));
    }

    @Test
    @DisplayName("is told whether to print or to read, not both")
    void oneDirection() throws IOException {
        Run both = Run.in(Locale.forLanguageTag("ar"), "dossier", project, "--to", "-", "--from", file("Agreement {}"));
        assertEquals(2, both.code());
        assertTrue(both.err().contains("خيارات لا تجتمع"), both.err());
    }

    @Test
    @DisplayName("says in Arabic what is wrong, names what it does not find, and refuses what is no UTF-8")
    void refuses() throws IOException {
        Run arabic = Run.in(Locale.forLanguageTag("ar"), "dossier", project, "--from", file("Agreement {}"));
        assertEquals(2, arabic.code());
        assertTrue(arabic.err().contains("لم يُذكر لأي تقرير هذا السجل"), arabic.err());
        Run unknown = Run.of("dossier", project, "--to", "-", "--records", "AGR-0099");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("AGR-0099"), unknown.err());
        Path broken = Files.write(folder.resolve("broken"), new byte[] {'a', '\n', 'b', (byte) 0xFF});
        Run bytes = Run.of("dossier", project, "--from", broken);
        assertEquals(2, bytes.code());
        assertTrue(bytes.err().contains("broken:2:2: error: "), bytes.err());
    }
}
