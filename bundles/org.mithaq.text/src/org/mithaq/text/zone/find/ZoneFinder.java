package org.mithaq.text.zone.find;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.RawText;
import org.mithaq.text.zone.Zone;
import org.mithaq.text.zone.Zones;
import org.mithaq.text.zone.line.PartFinder;
import org.mithaq.text.zone.line.ReportLines;
import org.mithaq.text.zone.list.ListFinder;
import org.mithaq.text.zone.note.FootnoteFinder;
import org.mithaq.text.zone.note.MarkedNoteFinder;
import org.mithaq.text.zone.quote.PullQuoteFinder;
import org.mithaq.text.zone.section.HeadingFinder;
import org.mithaq.text.zone.section.Titles;

/** Finds the zones of a raw text. Deterministic; the finders of the single kinds say what they go by. */
public final class ZoneFinder {

    /** Raise it when some text gets other zones than before: what was kept of zones is then found anew. */
    public static final int VERSION = 1;

    /** The zones of a text, from its start to its end. */
    public Zones find(RawText raw) {
        ReportLines lines = new ReportLines(raw);
        List<Zone> found = new ArrayList<>();
        finders(Titles.of(lines)).forEach(finder -> found.addAll(finder.find(lines)));
        return Zones.of(raw, found);
    }

    private static List<PartFinder> finders(Titles titles) {
        return List.of(new UrlFinder(), new PageFinder(), new ListFinder(titles), new HeadingFinder(titles),
                new FootnoteFinder(titles), new MarkedNoteFinder(), new PullQuoteFinder());
    }
}
