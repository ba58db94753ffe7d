package org.mithaq.codebook.ide.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.mithaq.codebook.ide.CodebookWorkspace;
import org.mithaq.codebook.usage.UsageCounts;

/**
 * The workspaces of a client: one for each folder with codebook files, since the files of one folder are one codebook.
 * What the client edits comes before what is on the disk.
 */
final class Folders {

    private static final String EXTENSION = ".codebook";

    private final Function<Path, UsageCounts> usages;
    private final Map<Path, CodebookWorkspace> workspaces = new HashMap<>();
    private final Map<Path, String> open = new LinkedHashMap<>();
    private final StandardFiles standard = new StandardFiles();
    private Locale locale;

    Folders(Locale locale, Function<Path, UsageCounts> usages) {
        this.locale = locale;
        this.usages = usages;
    }

    /** The language of all workspaces that are opened from now on. */
    synchronized void speak(Locale other) {
        locale = other;
    }

    /** The file of an address; empty for one that is no file. */
    Optional<Path> path(String uri) {
        try {
            var parsed = URI.create(uri);
            return "file".equals(parsed.getScheme()) ? Optional.of(Path.of(parsed).toAbsolutePath().normalize())
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The address of a file; what comes with the program is written where clients can read it. */
    String uri(Path file) {
        return workspaceOfStandard(file).map(workspace -> standard.uri(file, workspace.text(file).orElse("")))
                .orElseGet(() -> file.toUri().toString());
    }

    synchronized void open(Path file, String text) {
        open.put(file, text);
        workspace(file).update(file, text);
    }

    /** Changes an open text; changes without a place replace all of it. */
    synchronized void change(Path file, List<TextDocumentContentChangeEvent> changes) {
        var text = open.getOrDefault(file, "");
        for (TextDocumentContentChangeEvent change : changes) {
            if (change.getRange() == null) {
                text = change.getText();
            } else {
                var range = new Lines(text).range(change.getRange());
                text = text.substring(0, range.start()) + change.getText() + text.substring(range.end());
            }
        }
        open(file, text);
    }

    synchronized void close(Path file) {
        open.remove(file);
        refresh(file);
    }

    /** Takes over what is on the disk, unless the client edits the file. */
    synchronized void refresh(Path file) {
        var workspace = workspaces.get(file.getParent());
        if (workspace == null || open.containsKey(file) || !isCodebook(file)) {
            return;
        }
        try {
            if (Files.isRegularFile(file)) {
                workspace.read(file);
            } else {
                workspace.remove(file);
            }
        } catch (IOException e) {
            workspace.remove(file);
        }
    }

    /** The files that the client has open. */
    synchronized List<Path> openFiles() {
        return List.copyOf(open.keySet());
    }

    /** The workspace that a file belongs to. */
    synchronized CodebookWorkspace workspace(Path file) {
        return workspaces.computeIfAbsent(file.getParent(), this::read);
    }

    private CodebookWorkspace read(Path folder) {
        var workspace = CodebookWorkspace.empty(locale, usages.apply(folder));
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            for (Path file : files.filter(Folders::isCodebook).filter(Files::isRegularFile).sorted().toList()) {
                workspace.read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return workspace;
    }

    private synchronized Optional<CodebookWorkspace> workspaceOfStandard(Path file) {
        return file.isAbsolute() ? Optional.empty()
                : workspaces.values().stream().filter(workspace -> workspace.isStandard(file)).findFirst();
    }

    private static boolean isCodebook(Path file) {
        return file.getFileName().toString().endsWith(EXTENSION);
    }
}
