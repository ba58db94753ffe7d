package org.mithaq.core.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.Folders;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.progress.OrderedWork;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.store.AtomicFile;
import org.mithaq.core.store.BrokenFileException;
import org.mithaq.core.store.ReadingStore;
import org.mithaq.core.store.ReportStore;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.corpus.CorpusFactory;
import org.mithaq.model.corpus.Report;
import org.mithaq.text.BrokenTextException;
import org.mithaq.text.RawText;
import org.mithaq.text.repair.ReadingLine;
import org.mithaq.text.repair.correction.LineCorrection;
import org.mithaq.text.repair.correction.ReadingCorrections;
import org.mithaq.text.zone.Zones;

/** The reports of a project. Texts are read when they are asked for and kept. May be asked by several threads. */
public final class Corpus {

    private record Item(Report metadata, Optional<Message> problem, ReadingCorrections corrections) {

        Item(Report metadata, Optional<Message> problem) {
            this(metadata, problem, ReadingCorrections.none());
        }

        Item with(ReadingCorrections changed) {
            return new Item(metadata, problem, changed);
        }
    }

    private final ProjectLayout layout;
    private final ReportStore store = new ReportStore();
    private final CorpusReadings readings = new CorpusReadings(this::readable, this::corrections);
    private final FoundZones zones;
    private final ReadingStore decisions = new ReadingStore(new AtomicFile());
    private final Map<ReportId, ReportText> texts = new ConcurrentHashMap<>();
    private volatile Map<ReportId, Item> items = Map.of();
    private volatile Map<ReportId, Report> metadata = Map.of();

    /** @param layout where the reports lie; nothing is read before {@link #load} */
    public Corpus(ProjectLayout layout) {
        this.layout = layout;
        this.zones = new FoundZones(layout);
    }

    /**
     * Reads what is known about the reports again.
     *
     * @param problems what cannot be read is added here
     */
    public void load(ProgressMonitor progress, List<Finding> problems) {
        Map<ReportId, Item> found = new TreeMap<>();
        List<Path> folders = Folders.folders(layout.reportsFolder());
        progress.begin(Messages.of("progress.reports"), folders.size());
        for (Path folder : folders) {
            progress.checkCancelled();
            String name = folder.getFileName().toString();
            if (ReportId.isValid(name)) {
                ReportId id = new ReportId(name);
                found.put(id, item(id, problems).with(corrections(id, problems)));
            } else if (!name.startsWith(".")) {
                problems.add(new Finding(Severity.WARNING, "report.folderName",
                        Messages.of("report.folderName", name), new Place.InFile("reports/" + name, 0, 0)));
            }
            progress.worked(1);
        }
        boolean others = !corrections(found).equals(corrections(items));
        items = found;
        if (others) {
            readAnew();
        }
        Map<ReportId, Report> known = new TreeMap<>();
        found.forEach((id, item) -> known.put(id, item.metadata()));
        metadata = Collections.unmodifiableMap(known);
        zones.keepOnly(found.keySet());
    }

    /** What is learnt from: which reports there are and what was decided about their lines. */
    private static Map<ReportId, List<LineCorrection>> corrections(Map<ReportId, Item> items) {
        Map<ReportId, List<LineCorrection>> all = new TreeMap<>();
        items.forEach((id, item) -> all.put(id, item.corrections().all()));
        return all;
    }

    private void readAnew() {
        readings.forget();
        texts.clear();
    }

    private ReadingCorrections corrections(ReportId id, List<Finding> problems) {
        try {
            return decisions.load(layout.reading(id));
        } catch (BrokenFileException e) {
            problems.add(new Finding(Severity.WARNING, "report.reading", e.userMessage(), new Place.InReport(id)));
        } catch (IOException e) {
            problems.add(new Finding(Severity.WARNING, "report.reading",
                    Messages.of("report.readingUnreadable", id, layout.relative(layout.reading(id))), new Place.InReport(id)));
        }
        return ReadingCorrections.none();
    }

    /** What coders decided about the lines of a report. */
    public ReadingCorrections corrections(ReportId id) {
        return Optional.ofNullable(items.get(id)).map(Item::corrections).orElse(ReadingCorrections.none());
    }

    /** Keeps a decision about a line on disk; the readings of all reports are made anew when they are asked for. */
    public synchronized void correct(ReportId id, LineCorrection correction) throws BrokenFileException, IOException {
        ReadingCorrections changed = decisions.load(layout.reading(id)).with(correction);
        decisions.save(layout.reading(id), changed);
        Map<ReportId, Item> found = new TreeMap<>(items);
        found.computeIfPresent(id, (known, item) -> item.with(changed));
        items = found;
        readAnew();
    }

    /**
     * How each printed line of a report is read.
     *
     * @throws ReportUnavailableException when the report cannot be read, or when there is none of that id
     */
    public List<ReadingLine> lines(ReportId id) throws ReportUnavailableException {
        return readings.lines(text(id), ids());
    }

    private Item item(ReportId id, List<Finding> problems) {
        try {
            return new Item(store.load(layout.metadata(id)), Optional.empty());
        } catch (MithaqException e) {
            return unreadable(id, e.userMessage(), problems);
        } catch (IOException e) {
            return unreadable(id, Messages.of("report.metadataMissing", id), problems);
        }
    }

    private static Item unreadable(ReportId id, Message message, List<Finding> problems) {
        problems.add(new Finding(Severity.ERROR, "report.metadata", message, new Place.InReport(id)));
        Report metadata = CorpusFactory.eINSTANCE.createReport();
        metadata.setId(id.value());
        return new Item(metadata, Optional.of(message));
    }

    /** The ids of the reports, sorted. */
    public List<ReportId> ids() {
        return List.copyOf(items.keySet());
    }

    /** What is known about all reports; stays as it is when they are read again. */
    public Map<ReportId, Report> metadata() {
        return metadata;
    }

    /**
     * What is known about a report; only its id when that cannot be read.
     *
     * @throws NoSuchElementException when there is none of that id
     */
    public Report metadata(ReportId id) {
        return Optional.ofNullable(items.get(id)).map(Item::metadata)
                .orElseThrow(() -> new NoSuchElementException("There is no report " + id));
    }

    /** Whether a report can be worked on; reads its files. */
    public ReportState state(ReportId id) {
        try {
            verified(id);
            return ReportState.READY;
        } catch (ChangedReportException e) {
            return ReportState.CHANGED;
        } catch (ReportUnavailableException e) {
            return ReportState.UNREADABLE;
        }
    }

    /** Why a report cannot be worked on; reads its files. */
    public Optional<Finding> problem(ReportId id) {
        try {
            verified(id);
            return Optional.empty();
        } catch (ChangedReportException e) {
            return Optional.of(finding("report.changed", e));
        } catch (ReportUnavailableException e) {
            boolean unknown = Optional.ofNullable(items.get(id)).flatMap(Item::problem).isPresent();
            return Optional.of(finding(unknown ? "report.metadata" : "report.unreadable", e));
        }
    }

    private static Finding finding(String code, ReportUnavailableException problem) {
        return new Finding(Severity.ERROR, code, problem.userMessage(), new Place.InReport(problem.report()));
    }

    /**
     * The text, as long as it is the one that was imported.
     *
     * @throws ChangedReportException when the file is no longer what was imported
     * @throws ReportUnavailableException when it cannot be read, or when there is no such report
     */
    public ReportText text(ReportId id) throws ReportUnavailableException {
        ReportText known = texts.get(id);
        if (known != null) {
            return known;
        }
        RawText raw = verified(id);
        return texts.computeIfAbsent(id, i -> text(i, raw));
    }

    /**
     * Changes when a report would be read otherwise: with its text, with what was decided about its lines, with the way
     * to make readings, and whenever there are twice as many reports to learn from. What one other report or decision
     * teaches changes few lines, and is no reason to read all reports anew.
     */
    public String readingState(ReportId id) {
        return readings.state(corrections(id), items.size());
    }

    /** The text, read anew and not kept; otherwise as {@link #text}. */
    public ReportText read(ReportId id) throws ReportUnavailableException {
        return text(id, verified(id));
    }

    private ReportText text(ReportId id, RawText raw) {
        return new ReportText(id, metadata(id), raw, readings.read(id, raw, ids()), zones(id, raw));
    }

    /**
     * The parts of a report's text: found when they are asked for first, and kept in a file that can be removed at any
     * time.
     *
     * @param raw the text that the report has now
     */
    public Zones zones(ReportId id, RawText raw) {
        return zones.of(id, raw);
    }

    /**
     * Finds the parts of texts before they are asked for, in several threads. Texts whose parts are known already, and
     * those that cannot be worked on, are left out.
     *
     * @throws java.util.concurrent.CancellationException when cancelled; what was found is kept for the next time
     */
    public void findZones(Collection<ReportId> reports, ProgressMonitor progress) {
        progress.begin(Messages.of("progress.zones"), reports.size());
        new OrderedWork().run(reports, this::findZones, found -> {
            // kept where it is looked for
        }, progress);
    }

    private Optional<Zones> findZones(ReportId id) {
        boolean known = Optional.ofNullable(items.get(id)).map(item -> item.metadata().getTextChecksum())
                .filter(checksum -> zones.areKnown(id, checksum)).isPresent();
        return known ? Optional.empty() : readable(id).map(raw -> zones(id, raw));
    }

    private Optional<RawText> readable(ReportId id) {
        try {
            return Optional.of(verified(id));
        } catch (ReportUnavailableException e) {
            return Optional.empty();
        }
    }

    /** The raw text alone, from the file anew; throws as {@link #text}. */
    public RawText verified(ReportId id) throws ReportUnavailableException {
        Item item = items.get(id);
        if (item == null) {
            throw new ReportUnavailableException(id, Messages.of("report.unknown", id), null);
        }
        if (item.problem().isPresent()) {
            throw new ReportUnavailableException(id, item.problem().get(), null);
        }
        try {
            byte[] content = Files.readAllBytes(layout.text(id));
            RawText raw = RawText.decode(content);
            if (!raw.sha256().equals(item.metadata().getTextChecksum()) || !Arrays.equals(raw.encode(), content)) {
                throw new ChangedReportException(id, layout);
            }
            return raw;
        } catch (BrokenTextException e) {
            throw new ChangedReportException(id, layout);
        } catch (IOException e) {
            throw new ReportUnavailableException(id, Messages.of("report.textMissing", id,
                    layout.relative(layout.text(id))), e);
        }
    }
}
