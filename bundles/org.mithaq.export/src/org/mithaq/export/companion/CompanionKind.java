package org.mithaq.export.companion;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.export.Companion;
import org.mithaq.export.companion.datapackage.DataPackage;
import org.mithaq.export.companion.datapackage.PackageDetails;
import org.mithaq.export.companion.page.CodebookPage;
import org.mithaq.export.companion.script.RScript;
import org.mithaq.export.companion.script.SpssScript;
import org.mithaq.export.companion.script.StataScript;

/** What can stand beside tables. */
public enum CompanionKind {
    /** {@code datapackage.json}: a Frictionless Data Package. */
    DATA_PACKAGE,
    /** {@code codebook.html}: the codebook and the tables, for people. */
    CODEBOOK,
    /** {@code load.R}. */
    R,
    /** {@code load-LANGUAGE.do}, one for each language of the codebook. */
    STATA,
    /** {@code load-LANGUAGE.sps}, one for each language of the codebook, and the tables as SPSS can read them. */
    SPSS;

    /** All of them. */
    public static List<CompanionKind> all() {
        return List.of(values());
    }

    /**
     * The companions of some kinds, in the order of the kinds.
     *
     * @param details what only the person who exports knows
     */
    public static List<Companion> companions(Collection<CompanionKind> kinds, PackageDetails details) {
        return Stream.of(values()).filter(kinds::contains).map(kind -> kind.companion(details)).toList();
    }

    private Companion companion(PackageDetails details) {
        return switch (this) {
            case DATA_PACKAGE -> new DataPackage(details);
            case CODEBOOK -> new CodebookPage();
            case R -> new RScript();
            case STATA -> new StataScript();
            case SPSS -> new SpssScript();
        };
    }
}
