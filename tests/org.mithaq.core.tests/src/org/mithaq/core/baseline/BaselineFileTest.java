package org.mithaq.core.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.MithaqException;

@DisplayName("The file of accepted findings")
class BaselineFileTest {

    @TempDir
    private Path folder;

    @Tag("slow")
    @Test
    @DisplayName("keeps all that two processes accept at the same time")
    void keepsWhatTwoProcessesAccept() throws Exception {
        ProjectLayout layout = new ProjectLayout(folder);
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), AcceptingCoder.class.getName(), folder.toString(), "omar")
                .redirectError(new File(folder.toFile(), "err.txt")).start();
        try (BufferedReader out = other.inputReader()) {
            assertEquals(AcceptingCoder.READY, out.readLine());
            AcceptingCoder.acceptAll(layout, "salma");
            assertTrue(other.waitFor(60, TimeUnit.SECONDS));
            assertEquals(0, other.exitValue(), Files.readString(folder.resolve("err.txt")));
        } finally {
            other.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
        assertEquals(2 * AcceptingCoder.FINDINGS, new BaselineFile(layout).read().accepted().size());
    }

    @Test
    @DisplayName("counts what is new, and keeps the reason that was given first")
    void keepsTheFirstReason() throws Exception {
        BaselineFile file = new BaselineFile(new ProjectLayout(folder));
        AcceptedFinding first = AcceptingCoder.finding("salma", 1);
        AcceptedFinding again = new AcceptedFinding(first.key(), first.record(), "another reason", "omar", first.on());
        assertEquals(1, file.accept(List.of(first)));
        assertEquals(1, file.accept(List.of(again, AcceptingCoder.finding("salma", 2))));
        assertEquals(first, file.read().accepted().get(first.key()));
        assertEquals(0, file.accept(List.of(again)));
    }

    @Tag("slow")
    @Test
    @DisplayName("stays as it is while another computer changes it, and the message says whose lock to look at")
    void isLeftToWhoeverChangesIt() throws Exception {
        ProjectLayout layout = new ProjectLayout(folder);
        BaselineFile file = new BaselineFile(layout);
        file.accept(List.of(AcceptingCoder.finding("salma", 1)));
        Path lock = folder.resolve(".mithaq/lock/check/baseline.lock");
        Files.writeString(lock, "host=elsewhere\npid=1\nstarted=2026-01-01T00:00:00Z\nuser=omar\n"
                + "since=2026-01-01T00:00:00Z\n");
        MithaqException held = assertThrows(MithaqException.class,
                () -> file.accept(List.of(AcceptingCoder.finding("salma", 2))));
        assertThat(held.userMessage().inEnglish()).contains("baseline.csv", "omar", "elsewhere", lock.toString());
        assertThat(held.userMessage().in(Locale.forLanguageTag("ar"))).contains("omar", lock.toString(), "أعد المحاولة");
        assertEquals(1, file.read().accepted().size());
        Files.delete(lock);
        assertEquals(1, file.accept(List.of(AcceptingCoder.finding("salma", 2))));
        assertFalse(Files.exists(lock));
    }
}
