package org.mithaq.core.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mithaq.core.coding.CodingDocuments;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.Folders;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.Failures;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.Messages;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.store.BrokenFileException;
import org.mithaq.core.store.CodingStore;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.Coding;

/** Reads all codings of a project. What cannot be read is reported, left alone, and keeps nothing else from opening. */
final class CodingLoader {

    private final ProjectLayout layout;
    private final CodingStore store;
    private final ProgressMonitor progress;
    private final List<Finding> problems;

    CodingLoader(ProjectLayout layout, CodingStore store, ProgressMonitor progress, List<Finding> problems) {
        this.layout = layout;
        this.store = store;
        this.progress = progress;
        this.problems = problems;
    }

    void loadOwn(CodingDocuments documents) {
        Path folder = layout.codingFolder(documents.coder());
        each(folder, file -> report(file, () -> {
            ReportId id = reportOf(file);
            documents.load(id);
            documents.coding(id).ifPresent(coding -> checkNames(coding, documents.coder(), id, file));
        }));
    }

    List<Coding> loadOthers(CoderName own) {
        List<Coding> codings = new ArrayList<>();
        for (Path folder : Folders.folders(layout.codingFolder())) {
            String name = folder.getFileName().toString();
            if (CoderName.isValid(name) && !name.equals(own.value())) {
                each(folder, file -> report(file, () -> {
                    Coding coding = store.load(file);
                    checkNames(coding, new CoderName(name), reportOf(file), file);
                    codings.add(coding);
                }));
            }
        }
        return List.copyOf(codings);
    }

    private void each(Path folder, Consumer<Path> work) {
        List<Path> files = Folders.files(folder, ProjectLayout.XMI);
        progress.begin(Messages.of("progress.codings", folder.getFileName()), files.size());
        for (Path file : files) {
            progress.checkCancelled();
            if (ReportId.isValid(nameOf(file))) {
                work.accept(file);
            } else {
                problem(Severity.WARNING, "coding.fileName", Messages.of("coding.fileName", layout.relative(file)),
                        new Place.InFile(layout.relative(file), 0, 0));
            }
            progress.worked(1);
        }
    }

    private void checkNames(Coding coding, CoderName coder, ReportId report, Path file) {
        if (!coding.getCoder().equals(coder.value()) || !coding.getReport().equals(report.value())) {
            problem(Severity.WARNING, "coding.names", Messages.of("coding.names", layout.relative(file),
                    coding.getCoder(), coding.getReport()), new Place.InFile(layout.relative(file), 0, 0));
        }
    }

    /** Work that reads one file. */
    @FunctionalInterface
    private interface Reading {
        void run() throws BrokenFileException, IOException;
    }

    private void report(Path file, Reading reading) {
        String name = layout.relative(file);
        try {
            reading.run();
        } catch (BrokenFileException e) {
            problem(Severity.ERROR, "coding.broken", Messages.of("coding.broken", name, e.userMessage()),
                    new Place.InFile(name, e.line(), e.column()));
        } catch (IOException e) {
            problem(Severity.ERROR, "coding.unreadable", Messages.of("coding.unreadable", name, Failures.of(e)),
                    new Place.InFile(name, 0, 0));
        }
    }

    private void problem(Severity severity, String code, Message message, Place place) {
        problems.add(new Finding(severity, code, message, place));
    }

    private static ReportId reportOf(Path file) {
        return new ReportId(nameOf(file));
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ProjectLayout.XMI.length());
    }
}
