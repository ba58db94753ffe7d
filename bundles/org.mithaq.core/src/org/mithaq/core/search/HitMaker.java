package org.mithaq.core.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.zone.ZoneKind;

/** Makes what is told of a match: its raw place, its zone and line, and its context. */
final class HitMaker {

    private static final int CONTEXT = 60;

    private final Set<ZoneKind> zones;

    HitMaker(Set<ZoneKind> zones) {
        this.zones = zones;
    }

    /** Nothing when the match begins in a zone that is not asked for, or holds nothing of the raw text. */
    Optional<SearchHit> hit(Passage passage, PassageHit match) {
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
                context(text, match.start() - CONTEXT, match.start()),
                context(text, match.start(), match.end()),
                context(text, match.end(), match.end() + CONTEXT)));
    }

    private static String context(String text, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(text.length(), to);
        if (start > 0 && start < end && Character.isLowSurrogate(text.charAt(start))) {
            start++;
        }
        if (end < text.length() && end > start && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end).replaceAll("[\\s\\p{Z}]+", " ");
    }
}
