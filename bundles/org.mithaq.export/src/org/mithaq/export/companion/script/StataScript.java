package org.mithaq.export.companion.script;

import java.io.IOException;
import java.io.Writer;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.export.Companion;
import org.mithaq.export.CompanionFiles;
import org.mithaq.export.TablesForCompanions;
import org.mithaq.export.companion.wording.Wording;
import org.mithaq.export.table.WrittenTable;

/**
 * {@code load-LANGUAGE.do}: makes a Stata file of each table, with labels in that language. Codes become labelled numbers,
 * missing reasons and codes beside a scale extended missing values.
 */
public final class StataScript implements Companion {

    @Override
    public void write(TablesForCompanions tables, CompanionFiles files, ProgressMonitor progress) throws IOException {
        for (Wording language : Wording.all(tables.codebook())) {
            progress.checkCancelled();
            try (Writer out = files.begin("load-" + language.language() + ".do")) {
                out.write("""
                        * Makes a Stata file of each table of this folder, with labels. Needs Stata 14 or later.
                        *   cd "where the tables are"
                        *   do load-%s.do
                        * Codes are labelled numbers. Why a value is missing is an extended missing value with a label;
                        * codes beside a scale, such as silence, are such values too. Plain . is not coded yet.
                        version 14
                        """.formatted(language.language()));
                for (WrittenTable written : tables.tables()) {
                    out.write(new StataTable(written, language).text());
                }
            }
        }
    }
}
