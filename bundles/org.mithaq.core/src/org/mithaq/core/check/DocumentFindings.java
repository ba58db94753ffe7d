package org.mithaq.core.check;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.index.IndexedDocument;

/**
 * What was found in one coding.
 *
 * @param whole about the coding as a whole
 * @param roots about each of the records at the top with its parts, in their order
 * @param counts of all of it
 * @param kept how many findings are listed
 */
record DocumentFindings(IndexedDocument document, Found whole, List<Found> roots, FindingCounts counts, int kept) {

    static DocumentFindings of(IndexedDocument document, Found whole, List<Found> roots) {
        FindingCounts counts = whole.counts();
        int kept = whole.kept().size();
        for (Found root : roots) {
            if (root != Found.NOTHING) {
                counts = counts.plus(root.counts());
                kept += root.kept().size();
            }
        }
        return new DocumentFindings(document, whole, List.copyOf(roots), counts, kept);
    }

    Stream<Finding> findings() {
        return Stream.concat(Stream.of(whole), roots.stream()).flatMap(found -> found.kept().stream());
    }

    DocumentFindings countsOnly() {
        return of(document, whole.countsOnly(), roots.stream().map(Found::countsOnly).toList());
    }
}
