package org.mithaq.core.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.Folders;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.store.RemadeFile;
import org.mithaq.text.RawText;
import org.mithaq.text.zone.Zones;
import org.mithaq.text.zone.find.ZoneFinder;

/**
 * The zones of the reports of a project, found once for each text: finding them takes much longer than reading what was
 * found. Whatever is missing, damaged, or of another text or finder is found anew. Where nothing can be written,
 * what was found is kept in memory. Any thread may ask, and other processes may do the same.
 */
final class FoundZones {

    private static final System.Logger LOG = System.getLogger(FoundZones.class.getName());

    /** What is read of the content of a file, unless that does not fit. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(byte[] content) throws IOException;
    }

    private final ProjectLayout layout;
    private final Function<RawText, Zones> finder;
    private final ZoneForm form = ZoneForm.current();
    /** As it would stand in the file, since zones as objects take many times as much memory. */
    private final Map<ReportId, byte[]> unwritten = new ConcurrentHashMap<>();

    FoundZones(ProjectLayout layout) {
        this(layout, new ZoneFinder()::find);
    }

    FoundZones(ProjectLayout layout, Function<RawText, Zones> finder) {
        this.layout = layout;
        this.finder = finder;
    }

    /** @param raw the text that the report has now */
    Zones of(ReportId report, RawText raw) {
        return known(report, raw).orElseGet(() -> find(report, raw));
    }

    /**
     * Whether the zones of a text are known, so that nobody waits for them.
     *
     * @param checksum of the text that the report has now
     */
    boolean areKnown(ReportId report, String checksum) {
        return read(report, content -> {
            form.requireOf(checksum, content);
            return true;
        }).isPresent();
    }

    /** Removes the files of reports that are gone. */
    void keepOnly(Set<ReportId> reports) {
        for (Path file : Folders.files(layout.zonesFolder(), ProjectLayout.ZONES)) {
            String name = file.getFileName().toString();
            String report = name.substring(0, name.length() - ProjectLayout.ZONES.length());
            if (!ReportId.isValid(report) || !reports.contains(new ReportId(report))) {
                RemadeFile.remove(file);
            }
        }
    }

    private Optional<Zones> known(ReportId report, RawText raw) {
        return read(report, content -> form.decode(content, raw));
    }

    private <T> Optional<T> read(ReportId report, Reading<T> reading) {
        try {
            byte[] kept = unwritten.get(report);
            return Optional.of(reading.of(kept != null ? kept : Files.readAllBytes(layout.zones(report))));
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "Found anew: the zones of " + report, e);
            return Optional.empty();
        }
    }

    private Zones find(ReportId report, RawText raw) {
        Zones zones = finder.apply(raw);
        byte[] content = form.encode(raw, zones);
        Path file = layout.zones(report);
        if (RemadeFile.write(file, content)) {
            unwritten.remove(report);
        } else {
            unwritten.put(report, content);
        }
        return zones;
    }
}
