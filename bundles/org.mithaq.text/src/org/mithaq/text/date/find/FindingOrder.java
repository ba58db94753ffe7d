package org.mithaq.text.date.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.text.RawOffset;
import org.mithaq.text.date.finding.Finding;
import org.mithaq.text.token.TokenLines;
import org.mithaq.text.token.TokenOrder;

/** The order in which a person comes to what was found. */
final class FindingOrder {

    private final TokenLines lines;
    private final TokenOrder order;

    /** @param order the likeliest one */
    FindingOrder(TokenLines lines, TokenOrder order) {
        this.lines = lines;
        this.order = order;
    }

    List<Finding> sorted(List<Finding> findings) {
        Map<Integer, List<Finding>> byLine = new TreeMap<>();
        findings.forEach(finding -> byLine.computeIfAbsent(lines.line(finding.start()), line -> new ArrayList<>()).add(finding));
        List<Finding> sorted = new ArrayList<>(findings.size());
        byLine.forEach((line, inLine) -> sorted.addAll(sorted(inLine, line)));
        return sorted;
    }

    private List<Finding> sorted(List<Finding> inLine, int line) {
        if (inLine.size() > 1) {
            Map<RawOffset, Integer> ranks = lines.ranks(line, order);
            inLine.sort(Comparator.comparing(finding -> ranks.getOrDefault(finding.start(), 0)));
        }
        return inLine;
    }
}
