package org.mithaq.text.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Web addresses: what starts with a scheme or {@code www.} up to the next blank, bracket or Arabic letter, and the
 * lines that an address of a full line goes on over.
 */
final class UrlFinder implements PartFinder {

    private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)[^\\s<>()\\[\\]\"\\u0600-\\u06FF]+");
    private static final Pattern CONTINUED = Pattern.compile("[\\x21-\\x7E]*[%/=&][\\x21-\\x7E]*");

    @Override
    public List<Zone> find(ReportLines lines) {
        List<Zone> found = new ArrayList<>();
        boolean fullLine = false;
        for (int i = 0; i < lines.size(); i++) {
            if (fullLine && CONTINUED.matcher(lines.text(i)).matches() && !URL.matcher(lines.text(i)).find()) {
                found.add(lines.zone(ZoneKind.URL, i));
                continue;
            }
            Matcher url = URL.matcher(lines.line(i).content());
            while (url.find()) {
                found.add(lines.zone(ZoneKind.URL, i, url.start(), url.end()));
            }
            fullLine = URL.matcher(lines.text(i)).matches();
        }
        return found;
    }
}
