package org.mithaq.core.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.Messages;
import org.mithaq.core.store.BrokenFileException;
import org.mithaq.core.store.ReportStore;

/** The folders of the reports of a project, seen by one who adds to them. */
final class ReportFolders {

    private static final String TEMPORARY = ".import-";
    private static final Duration ABANDONED = Duration.ofDays(2);

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

    /** An empty folder that no one takes for a report, whatever happens to this process. */
    Path temporary() throws IOException {
        Files.createDirectories(layout.reportsFolder());
        removeAbandoned();
        String own = TEMPORARY + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
        return Files.createDirectory(layout.reportsFolder().resolve(own));
    }

    /** What imports left behind that were killed long ago. */
    private void removeAbandoned() throws IOException {
        Instant longAgo = Instant.now().minus(ABANDONED);
        for (String name : names()) {
            Path folder = layout.reportsFolder().resolve(name);
            if (name.startsWith(TEMPORARY) && Files.getLastModifiedTime(folder).toInstant().isBefore(longAgo)) {
                removeTemporary(folder);
            }
        }
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
