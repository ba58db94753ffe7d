package org.mithaq.text.zone.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.text.RawRange;
import org.mithaq.text.zone.Zone;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.line.PartFinder;
import org.mithaq.text.zone.line.ReportLines;

/**
 * Web addresses: what starts with a scheme or {@code www.} up to the next blank, bracket or Arabic letter, and the
 * lines that an address of a full line goes on over. Extraction writes an address once for each printed line that its
 * link covers: such repetitions, whole or of its beginning, one below the other, are one zone.
 */
final class UrlFinder implements PartFinder {

    private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)[^\\s<>()\\[\\]\"\\u0600-\\u06FF]+");
    private static final Pattern CONTINUED = Pattern.compile("[\\x21-\\x7E]*[%/=&][\\x21-\\x7E]*");

    /** Short addresses begin like others of the same site. */
    private static final int LONG = 60;

    @Override
    public List<Zone> find(ReportLines lines) {
        List<Zone> found = new ArrayList<>();
        boolean fullLine = false;
        for (int i = 0; i < lines.size(); i++) {
            Matcher url = URL.matcher(lines.line(i).content());
            if (fullLine && CONTINUED.matcher(lines.text(i)).matches() && !url.find()) {
                found.add(joined(found.removeLast(), lines.zone(ZoneKind.URL, i)));
                continue;
            }
            boolean whole = url.reset().find() && URL.matcher(lines.text(i)).matches();
            if (whole && fullLine && repeats(lines.raw().text(found.getLast().range()), lines.text(i))) {
                found.add(joined(found.removeLast(), lines.zone(ZoneKind.URL, i, url.start(), url.end())));
                continue;
            }
            url.reset();
            while (url.find()) {
                found.add(lines.zone(ZoneKind.URL, i, url.start(), url.end()));
            }
            fullLine = whole;
        }
        return found;
    }

    /** Whether an address is the one above again, or a long beginning of it. */
    private static boolean repeats(String above, String address) {
        String last = above.substring(Math.max(above.lastIndexOf("http"), 0)).replaceAll("\\s", "");
        return last.equals(address) || address.length() >= LONG && last.startsWith(address)
                || last.length() >= LONG && address.startsWith(last);
    }

    private static Zone joined(Zone above, Zone below) {
        return new Zone(ZoneKind.URL, new RawRange(above.range().start(), below.range().end()));
    }
}
