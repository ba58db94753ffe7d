package org.mithaq.core.search.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.core.search.passage.Passage;
import org.mithaq.core.search.query.SearchHit;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.zone.ZoneKind;

/** Makes what is told of a match: its raw place, its zone and line, and its context. */
public final class HitMaker {

    private static final int CONTEXT = 60;
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");

    private final Set<ZoneKind> zones;

    /** @param zones that a match may begin in */
    public HitMaker(Set<ZoneKind> zones) {
        this.zones = zones;
    }

    /** Nothing when the match begins in a zone that is not asked for, or holds nothing of the raw text. */
    public Optional<SearchHit> hit(Passage passage, PassageHit match) {
        ZoneKind zone = passage.map().zoneAt(match.start());
        if (!zones.contains(zone)) {
            return Optional.empty();
        }
        Set<RawRange> raw = new LinkedHashSet<>();
        match.ranges().forEach(range -> raw.addAll(passage.map().toRaw(range).ranges()));
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        String text = passage.text();
        return Optional.of(new SearchHit(passage.report(), new RawSegments(List.copyOf(raw)).normalise(),
                match.level(), zone, passage.map().lineAt(match.start(), text), passage.asStored(),
                before(text, match.start()), oneLine(text.substring(match.start(), match.end())),
                after(text, match.end())));
    }

    /** Whole words only, unless the text is one long word. */
    private static String before(String text, int end) {
        int start = Math.max(0, end - CONTEXT);
        int blank = start == 0 ? 0 : text.substring(start, end).indexOf(' ') + 1;
        return oneLine(text.substring(start + blank, end)).stripLeading();
    }

    private static String after(String text, int start) {
        int end = Math.min(text.length(), start + CONTEXT);
        int blank = end == text.length() ? end : text.lastIndexOf(' ', end - 1);
        return oneLine(text.substring(start, blank > start ? blank : end)).stripTrailing();
    }

    private static String oneLine(String text) {
        return WHITE.matcher(text).replaceAll(" ");
    }
}
