package org.mithaq.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.codebook.CodebookLoader;
import org.mithaq.core.coding.CodingCommandStack;
import org.mithaq.core.coding.CodingDocuments;
import org.mithaq.core.coding.CodingEditor;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.Messages;
import org.mithaq.core.report.ReportUnavailableException;
import org.mithaq.core.store.AtomicFile;
import org.mithaq.core.store.CodingStore;
import org.mithaq.core.store.WriteFailedException;
import org.mithaq.core.version.RecordVersions;
import org.mithaq.model.codebook.CodebookFactory;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.text.RawSegments;

@DisplayName("Replacing a file")
class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("makes the folders that are missing and leaves nothing beside the file")
    void makesFolders() throws Exception {
        Path file = folder.resolve("a/b/ملف.txt");
        new AtomicFile().write(file, bytes("one"));
        new AtomicFile().write(file, bytes("two"));
        assertEquals("two", Files.readString(file));
        assertEquals(List.of("ملف.txt"), names(file.getParent()));
    }

    @Test
    @DisplayName("keeps the permissions of the file and writes through a link")
    void keepsPermissionsAndLinks() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "old");
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"), "No POSIX permissions here");
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(file, permissions);
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        new AtomicFile().write(link, bytes("new"));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
        assertEquals(permissions, Files.getPosixFilePermissions(file));
    }

    @Test
    @DisplayName("on a full disk says so, and the old content is still there")
    void onAFullDisk() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "old");
        WriteFailedException failed = assertThrows(WriteFailedException.class,
                () -> full(0).write(file, bytes("new content")));
        assertEquals(WriteFailedException.Reason.DISK_FULL, failed.reason());
        assertTrue(failed.userMessage().in(Locale.forLanguageTag("ar")).contains("القرص"));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("file"), names(folder));
    }

    @Test
    @DisplayName("on the device that is always full says so")
    void onTheFullDevice() {
        Path device = Path.of("/dev/full");
        assumeTrue(Files.exists(device), "There is no /dev/full here");
        AtomicFile onFullDevice = new AtomicFile((file, content) -> Files.write(device, content));
        WriteFailedException failed = assertThrows(WriteFailedException.class,
                () -> onFullDevice.write(folder.resolve("file"), bytes("new")));
        assertEquals(WriteFailedException.Reason.DISK_FULL, failed.reason());
    }

    @Test
    @DisplayName("without permission says so")
    void withoutPermission() {
        AtomicFile denied = new AtomicFile((file, content) -> {
            throw new AccessDeniedException(file.toString());
        });
        WriteFailedException failed = assertThrows(WriteFailedException.class,
                () -> denied.write(folder.resolve("file"), bytes("new")));
        assertEquals(WriteFailedException.Reason.NO_PERMISSION, failed.reason());
    }

    @Test
    @DisplayName("of a project with several documents on a full disk loses nothing and can be tried again")
    void aProjectOnAFullDisk() throws Exception {
        ProjectLayout layout = new ProjectLayout(folder.resolve("p"));
        CoderName coder = new CoderName("salma");
        int[] room = {1};
        CodingStore store = new CodingStore(new AtomicFile((file, content) -> {
            if (room[0]-- <= 0) {
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
            Files.write(file, content);
        }));
        CodingDocuments documents = new CodingDocuments(layout, coder, store);
        CodingCommandStack stack = new CodingCommandStack();
        RecordVersions versions = new RecordVersions(new CodebookLoader().load(List.of()));
        CodingEditor editor = new CodingEditor(documents, stack, report -> {
            throw new ReportUnavailableException(report, Messages.literal("none"), null);
        }, () -> versions, ProjectBuilder.CLOCK, (roots, refusals) -> { }, true);
        RecordType type = CodebookFactory.eINSTANCE.createRecordType();
        type.setName("Agreement");
        editor.createRecord(type, new ReportId("a"), RawSegments.none());
        editor.createRecord(type, new ReportId("b"), RawSegments.none());
        assertThrows(WriteFailedException.class, () -> documents.save(coding -> { }));
        assertEquals(List.of("a.xmi"), names(layout.codingFolder(coder)));
        room[0] = 9;
        documents.save(coding -> { });
        assertEquals(List.of("a.xmi", "b.xmi"), names(layout.codingFolder(coder)));
        assertArrayEquals(store.toBytes(documents.codings().get(1)),
                Files.readAllBytes(layout.coding(coder, new ReportId("b"))));
    }

    private static AtomicFile full(int room) {
        return new AtomicFile((file, content) -> {
            Files.write(file, Arrays.copyOf(content, Math.min(room, content.length)));
            throw new FileSystemException(file.toString(), null, "No space left on device");
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
