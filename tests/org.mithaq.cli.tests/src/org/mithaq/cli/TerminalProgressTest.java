package org.mithaq.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.core.message.Messages;

@DisplayName("Work that takes long")
class TerminalProgressTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private TerminalProgress in(String language) {
        return new TerminalProgress(Terminal.of(out, err, Locale.forLanguageTag(language)));
    }

    @Test
    @DisplayName("is told to the person, with how much of it is done")
    void isTold() {
        try (TerminalProgress progress = in("en")) {
            progress.tell();
            progress.begin(Messages.of("progress.check"), 20);
            progress.worked(2);
            progress.worked(3);
            progress.tell();
            progress.begin(Messages.of("progress.codebook"), 0);
            progress.tell();
        }
        assertEquals("Checking the project … 5 of 20 done\nReading the codebook … still at work\n",
                err.toString(StandardCharsets.UTF_8));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("is told in Arabic to those who read it")
    void isToldInArabic() {
        try (TerminalProgress progress = in("ar")) {
            progress.begin(Messages.of("progress.codebook"), 4);
            progress.tell();
        }
        assertEquals("قراءة دليل الترميز … تم 0 من 4\n", err.toString(StandardCharsets.UTF_8));
    }
}
