package org.mithaq.text.zone;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.RawText;

/** Finds the zones of a raw text. Deterministic; the finders of the single kinds say what they go by. */
public final class ZoneFinder {

    /** Raise it when some text gets other zones than before: what was kept of zones is then found anew. */
    public static final int VERSION = 1;

    private final List<PartFinder> finders = List.of(
            new UrlFinder(), new PageFinder(), new ListFinder(), new HeadingFinder(), new FootnoteFinder(),
            new MarkedNoteFinder(), new PullQuoteFinder());

    public Zones find(RawText raw) {
        ReportLines lines = new ReportLines(raw);
        List<Zone> found = new ArrayList<>();
        finders.forEach(finder -> found.addAll(finder.find(lines)));
        return Zones.of(raw, found);
    }
}
