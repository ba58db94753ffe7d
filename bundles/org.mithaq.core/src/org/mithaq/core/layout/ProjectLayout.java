package org.mithaq.core.layout;

import java.nio.file.Files;
import java.nio.file.Path;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;

/**
 * Where things stand in the folder of a project. Knows names only; touches no file but to ask whether it is there.
 *
 * @param root the folder of the project
 */
public record ProjectLayout(Path root) {

    /** How files of codings and of metadata end. */
    public static final String XMI = ".xmi";
    /** How files of the parts of texts end. */
    public static final String ZONES = ".zones";
    /** How codebook files end. */
    public static final String CODEBOOK = ".codebook";
    /** The name of the file with the text of a report. */
    public static final String TEXT = "text.txt";
    /** The name of the file with the metadata of a report. */
    public static final String METADATA = "report.xmi";
    /** The name of the file with what coders decided about the reading of a report. */
    public static final String READING = "reading.csv";

    public ProjectLayout {
        root = root.toAbsolutePath().normalize();
    }

    /** The folder with the codebook files. */
    public Path codebookFolder() {
        return root.resolve("codebook");
    }

    /** The folder with copies of the codebook, one folder for each version that something was coded under. */
    public Path historyFolder() {
        return codebookFolder().resolve("history");
    }

    /** The folder with one folder for each report. */
    public Path reportsFolder() {
        return root.resolve("reports");
    }

    /** The folder of one report. */
    public Path reportFolder(ReportId report) {
        return reportsFolder().resolve(report.value());
    }

    /** The extracted text of a report, which never changes. */
    public Path text(ReportId report) {
        return reportFolder(report).resolve(TEXT);
    }

    /** The metadata of a report. */
    public Path metadata(ReportId report) {
        return reportFolder(report).resolve(METADATA);
    }

    /** What coders decided about the reading of a report. */
    public Path reading(ReportId report) {
        return reportFolder(report).resolve(READING);
    }

    /** The folder with one folder for each coder. */
    public Path codingFolder() {
        return root.resolve("coding");
    }

    /** The folder with the codings of one coder. */
    public Path codingFolder(CoderName coder) {
        return codingFolder().resolve(coder.value());
    }

    /** What one coder coded in one report. */
    public Path coding(CoderName coder, ReportId report) {
        return codingFolder(coder).resolve(report.value() + XMI);
    }

    /** Where tables go when nothing else is said. */
    public Path datasetsFolder() {
        return root.resolve("datasets");
    }

    /** The findings that the project accepts. */
    public Path baseline() {
        return checkFolder().resolve("baseline.csv");
    }

    /** What the project asks of checks and exports. */
    public Path checkSettings() {
        return checkFolder().resolve("settings.properties");
    }

    private Path checkFolder() {
        return root.resolve("check");
    }

    /** What belongs to this computer only and is never shared: locks and journals. */
    public Path localFolder() {
        return root.resolve(".mithaq");
    }

    /** Says who is writing the codings of a coder. */
    public Path lock(CoderName coder) {
        return localFolder().resolve("lock").resolve(coder.value() + ".lock");
    }

    /** Says who is changing the findings that the project accepts. */
    public Path baselineLock() {
        return localFolder().resolve("lock").resolve("check").resolve("baseline.lock");
    }

    /** What a coder changed since the last save. */
    public Path journal(CoderName coder) {
        return localFolder().resolve("journal").resolve(coder.value() + ".journal");
    }

    /** The index for search: made by itself, and made anew when it is removed. */
    public Path searchFolder() {
        return localFolder().resolve("search");
    }

    /** The index of coded records: made by itself, and made anew when it is removed. */
    public Path recordsFolder() {
        return localFolder().resolve("records");
    }

    /** The parts that were found in the texts of reports: made by itself, and made anew when it is removed. */
    public Path zonesFolder() {
        return localFolder().resolve("zones");
    }

    /** The parts that were found in the text of a report. */
    public Path zones(ReportId report) {
        return zonesFolder().resolve(report.value() + ZONES);
    }

    /** Whether at least one of the folders that make a project is there. */
    public boolean isProject() {
        return Files.isDirectory(codebookFolder()) || Files.isDirectory(reportsFolder())
                || Files.isDirectory(codingFolder());
    }

    /**
     * Goes on only in a project.
     *
     * @throws NotAProjectException when the folder is missing, or holds none of the folders of a project
     */
    public void requireProject() throws NotAProjectException {
        if (!isProject()) {
            throw new NotAProjectException(root);
        }
    }

    /** A path as it is shown to users: relative to the project, parted by slashes. */
    public String relative(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return (absolute.startsWith(root) ? root.relativize(absolute) : absolute).toString().replace('\\', '/');
    }
}
