package org.mithaq.testsupport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mithaq.codebook.CodebookLoader;
import org.mithaq.core.corpus.ReportImporter;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.OpenOptions;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ProjectCreator;

/** Makes the folder of a project for a test. Time stands still in it. */
public final class ProjectBuilder {

    /** The coder of projects that do not care. */
    public static final CoderName CODER = new CoderName("salma");
    /** The moment at which everything happens. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    private static final OpenOptions OPTIONS = new OpenOptions(CLOCK, new CodebookLoader());

    private final Path root;
    private final Map<String, String> reports = new LinkedHashMap<>();
    private String codebook = CodebookBuilder.small().text();
    private boolean standard;

    private ProjectBuilder(Path root) {
        this.root = root;
    }

    /** A project in a folder that is not there yet, with the small codebook. */
    public static ProjectBuilder in(Path root) {
        return new ProjectBuilder(root);
    }

    /** Adds a report. */
    public ProjectBuilder report(String id, String text) {
        reports.put(id, text);
        return this;
    }

    public ProjectBuilder codebook(CodebookBuilder builder) {
        return codebook(builder.text());
    }

    /** The text of the codebook's only file, right or wrong. */
    public ProjectBuilder codebook(String text) {
        codebook = text;
        return this;
    }

    /** Takes the standard codebook, as a user's new project does. */
    public ProjectBuilder standardCodebook() {
        standard = true;
        return this;
    }

    /** Makes the folder. */
    public ProjectLayout create() throws IOException, MithaqException {
        ProjectLayout layout = standard ? new ProjectCreator().create(root) : withOwnCodebook();
        for (Map.Entry<String, String> report : reports.entrySet()) {
            Path file = Files.createTempDirectory("report").resolve(report.getKey() + ".txt");
            Files.writeString(file, report.getValue());
            new ReportImporter(layout, CLOCK).importFile(file);
            Files.delete(file);
            Files.delete(file.getParent());
        }
        return layout;
    }

    private ProjectLayout withOwnCodebook() throws IOException {
        ProjectLayout layout = new ProjectLayout(root);
        Files.createDirectories(layout.codebookFolder());
        Files.createDirectories(layout.reportsFolder());
        Files.write(layout.codebookFolder().resolve("main.codebook"), codebook.getBytes(StandardCharsets.UTF_8));
        return layout;
    }

    /** Makes the folder and opens it for {@link #CODER}. */
    public Project open() throws IOException, MithaqException {
        create();
        return open(root);
    }

    /** Opens a folder for {@link #CODER}. */
    public static Project open(Path root) throws IOException, MithaqException {
        return open(root, CODER, Access.READ_WRITE);
    }

    /** Opens a folder. */
    public static Project open(Path root, CoderName coder, Access access) throws IOException, MithaqException {
        return Project.open(root, coder, access, ProgressMonitor.NONE, OPTIONS);
    }
}
