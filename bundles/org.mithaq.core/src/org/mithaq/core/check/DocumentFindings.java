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
 */
record DocumentFindings(IndexedDocument document, Found whole, List<Found> roots) {

    DocumentFindings {
        roots = List.copyOf(roots);
    }

    Stream<Found> all() {
        return Stream.concat(Stream.of(whole), roots.stream());
    }

    Stream<Finding> findings() {
        return all().flatMap(found -> found.kept().stream());
    }

    FindingCounts counts() {
        return all().map(Found::counts).reduce(FindingCounts.NONE, FindingCounts::plus);
    }

    DocumentFindings countsOnly() {
        return new DocumentFindings(document, whole.countsOnly(), roots.stream().map(Found::countsOnly).toList());
    }
}
