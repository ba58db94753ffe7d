package org.mithaq.core.check;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.Messages;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.Coding;

/** Codings that were made under another codebook than the project's, or under a newer version of it. */
final class CodebookVersions implements DocumentChecker {

    @Override
    public void check(ProjectSnapshot project, IndexedDocument document, Consumer<Finding> found) {
        String name = project.codebook().name();
        String version = project.codebook().version();
        Coding coding = document.header();
        if (!coding.getCodebook().isEmpty() && !name.isEmpty() && !coding.getCodebook().equals(name)) {
            found.accept(finding("coding.codebook", document, coding.getCodebook(), name));
        } else if (isNewer(coding.getCodebookVersion(), version)) {
            found.accept(finding("coding.version", document, coding.getCodebookVersion(), version));
        }
    }

    private static Finding finding(String code, IndexedDocument document, String coded, String here) {
        String file = "coding/" + document.coder() + "/" + document.report() + ProjectLayout.XMI;
        return new Finding(Severity.WARNING, code, Messages.of("check." + code, file, coded, here),
                new Place.InFile(file, 0, 0));
    }

    private static boolean isNewer(String version, String than) {
        if (version.isEmpty() || than.isEmpty()) {
            return false;
        }
        List<String> a = Arrays.asList(version.split("\\."));
        List<String> b = Arrays.asList(than.split("\\."));
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            int order = compare(i < a.size() ? a.get(i) : "0", i < b.size() ? b.get(i) : "0");
            if (order != 0) {
                return order > 0;
            }
        }
        return false;
    }

    /** Numbers by value, whatever else a hand wrote there by its characters. */
    private static int compare(String a, String b) {
        boolean numbers = a.matches("[0-9]{1,9}") && b.matches("[0-9]{1,9}");
        return numbers ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : a.compareTo(b);
    }
}
