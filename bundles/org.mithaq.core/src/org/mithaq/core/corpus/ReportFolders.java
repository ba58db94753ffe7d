package org.mithaq.core.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.core.message.Messages;
import org.mithaq.core.project.ProjectLayout;
import org.mithaq.core.project.ReportId;
import org.mithaq.core.store.BrokenFileException;
import org.mithaq.core.store.ReportStore;

/** The folders of the reports of a project, seen by one who adds to them. */
final class ReportFolders {

    private final ProjectLayout layout;
    private final ReportStore store;

    ReportFolders(ProjectLayout layout, ReportStore store) {
        this.layout = layout;
        this.store = store;
    }

    private List<String> names() throws IOException {
        if (!Files.isDirectory(layout.reportsFolder())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(layout.reportsFolder())) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    /** The report that was imported from a file with this content. */
    Optional<ReportId> withOriginal(String checksum) throws IOException {
        for (String name : names()) {
            if (ReportId.isValid(name) && originalChecksum(new ReportId(name)).equals(checksum)) {
                return Optional.of(new ReportId(name));
            }
        }
        return Optional.empty();
    }

    private String originalChecksum(ReportId id) {
        try {
            return store.load(layout.metadata(id)).getOriginalChecksum();
        } catch (BrokenFileException | IOException e) {
            // a broken report is no reason not to import another one; opening and checking report it
            return "";
        }
    }

    /** An id whose folder is free on every operating system, those that do not tell a from A included. */
    ReportId freeId(Path file, ReportId wanted, TakenIdPolicy policy) throws ImportException, IOException {
        Set<String> taken = names().stream().map(ReportFolders::folded).collect(Collectors.toSet());
        if (!taken.contains(folded(wanted.value()))) {
            return wanted;
        }
        if (policy == TakenIdPolicy.REFUSE) {
            throw new ImportException(file, Messages.of("import.idTaken", wanted, file));
        }
        int number = 2;
        while (taken.contains(folded(wanted + "-" + number))) {
            number++;
        }
        return new ReportId(wanted + "-" + number);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** The name that an original is kept under: its own, unless that cannot be or belongs to another file. */
    String originalName(Path file) {
        String own = file.getFileName().toString();
        String lower = own.toLowerCase(Locale.ROOT);
        boolean free = !lower.equals(ProjectLayout.TEXT) && !lower.equals(ProjectLayout.METADATA);
        if (free && ReportId.isValid(own)) {
            return own;
        }
        return "original-" + ReportId.from(own).map(ReportId::value).orElse("text." + FileNames.extension(file));
    }

    Path temporary(String id) throws IOException {
        Path beside = layout.reportsFolder().resolve("." + id + "." + ProcessHandle.current().pid() + ".tmp");
        removeTemporary(beside);
        return beside;
    }

    void removeTemporary(Path beside) throws IOException {
        if (!Files.isDirectory(beside)) {
            return;
        }
        try (Stream<Path> files = Files.list(beside)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(beside);
    }
}
