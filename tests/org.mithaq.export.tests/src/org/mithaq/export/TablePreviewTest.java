package org.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The preview of a table")
class TablePreviewTest {

    @TempDir
    private Path folder;

    private List<String> preview(String table, int rows) throws Exception {
        return TablePreview.lines(Files.writeString(folder.resolve("table.csv"), table), rows);
    }

    @Test
    @DisplayName("aligns columns, marks counting nothing, and leaves out empty ones")
    void aligns() throws Exception {
        assertEquals(List.of("id     text", "A-1    وقّع", "A-100  two lines"),
                preview("\uFEFFid,empty,text\r\nA-1,,وقّع\r\nA-100,,\"two\nlines\"\r\n", 5));
    }

    @Test
    @DisplayName("cuts long cells, and shows as many rows as asked for")
    void cuts() throws Exception {
        assertEquals(List.of("a", "x".repeat(27) + "…"), preview("a\r\n" + "x".repeat(90) + "\r\nb\r\n", 1));
    }

    @Test
    @DisplayName("of a table without rows is empty")
    void isEmpty() throws Exception {
        assertEquals(List.of(), preview("a,b\r\n", 3));
    }
}
