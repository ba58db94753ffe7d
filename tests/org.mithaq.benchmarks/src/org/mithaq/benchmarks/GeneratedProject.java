package org.mithaq.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mithaq.codebook.CodebookLoader;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.Folders;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.progress.OrderedWork;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.ProjectCreator;
import org.mithaq.core.store.CodingStore;
import org.mithaq.core.store.ReportStore;
import org.mithaq.model.codebook.Rule;
import org.mithaq.model.corpus.CorpusFactory;
import org.mithaq.model.corpus.Report;
import org.mithaq.model.corpus.TextDirection;
import org.mithaq.text.RawText;

/**
 * A project of any size, the same at every run: the standard codebook with {@value #RULES} of its rules, reports, and
 * two coders who coded each of them. Written file by file, so that it needs no memory of its size.
 */
final class GeneratedProject {

    /** How many of the standard rules are asked; others are turned off. */
    static final int RULES = 40;
    /** About how many records there are in each coding. */
    static final int RECORDS_PER_CODING = 500;

    private static final List<CoderName> CODERS = List.of(new CoderName("omar"), new CoderName("salma"));
    private static final int REPORT_BYTES = 20_000;

    private final ProjectLayout layout;
    private long records;

    private GeneratedProject(ProjectLayout layout) {
        this.layout = layout;
    }

    /**
     * Makes a project.
     *
     * @param root a folder that is not there yet
     * @param records how many, about
     */
    static GeneratedProject in(Path root, long records) throws IOException, MithaqException {
        GeneratedProject project = new GeneratedProject(new ProjectCreator().create(root));
        LoadedCodebook codebook = project.codebook();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < Math.max(1, records / RECORDS_PER_CODING / CODERS.size()); i++) {
            numbers.add(i);
        }
        new OrderedWork().run(numbers, number -> project.write(number, codebook), made -> project.records += made,
                ProgressMonitor.NONE);
        return project;
    }

    private LoadedCodebook codebook() throws IOException {
        LoadedCodebook standard = load();
        Path own = layout.codebookFolder().resolve("project" + ProjectLayout.CODEBOOK);
        Files.writeString(own, Files.readString(own) + "import mithaq.standard\n\n"
                + turningOff(standard.rules()));
        LoadedCodebook loaded = load();
        if (loaded.hasErrors() || loaded.rules().size() != RULES) {
            throw new IllegalStateException(loaded.rules().size() + " rules, " + loaded.issues());
        }
        return loaded;
    }

    /** Those left are spread over all rules, so that some of each kind are asked. */
    private static String turningOff(List<Rule> rules) {
        int all = rules.size();
        return IntStream.range(1, all).filter(i -> i * RULES / all == (i - 1) * RULES / all)
                .mapToObj(i -> "override rule " + rules.get(i).getName() + " off\n").collect(Collectors.joining());
    }

    private LoadedCodebook load() {
        return new CodebookLoader().load(Folders.files(layout.codebookFolder(), ProjectLayout.CODEBOOK));
    }

    /** @return how many records were made */
    private long write(int number, LoadedCodebook codebook) {
        try {
            ReportId id = new ReportId(String.format(Locale.ROOT, "report-%05d", number));
            RawText text = RawText.of(GeneratedReport.of(REPORT_BYTES, Dictionary.names(codebook), number));
            Files.createDirectories(layout.reportFolder(id));
            Files.write(layout.text(id), text.encode());
            Files.write(layout.metadata(id), new ReportStore().toBytes(metadata(id, text)));
            long made = 0;
            for (CoderName coder : CODERS) {
                GeneratedCoding coding = new GeneratedCoding(codebook, coder, id, text, number);
                made += coding.records();
                Files.createDirectories(layout.codingFolder(coder));
                Files.write(layout.coding(coder, id), new CodingStore().toBytes(coding.coding()));
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report metadata(ReportId id, RawText text) {
        Report report = CorpusFactory.eINSTANCE.createReport();
        report.setId(id.value());
        report.setTitle("تقرير " + id);
        report.setLanguage("ar");
        report.setDirection(TextDirection.RIGHT_TO_LEFT);
        report.setTextChecksum(text.sha256());
        return report;
    }

    ProjectLayout layout() {
        return layout;
    }

    /** How many records there are. */
    long records() {
        return records;
    }

    /** The coders, of whom each coded every report. */
    static List<CoderName> coders() {
        return CODERS;
    }

    /** How many bytes the codings have. */
    long bytes() throws IOException {
        long bytes = 0;
        for (CoderName coder : CODERS) {
            for (Path file : Folders.files(layout.codingFolder(coder), ProjectLayout.XMI)) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }
}
