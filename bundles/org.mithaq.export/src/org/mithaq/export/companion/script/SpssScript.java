package org.mithaq.export.companion.script;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.export.Companion;
import org.mithaq.export.CompanionFiles;
import org.mithaq.export.TablesForCompanions;
import org.mithaq.export.companion.wording.Wording;
import org.mithaq.export.table.WrittenTable;

/**
 * {@code load-LANGUAGE.sps}: makes an SPSS file of each table, with labels in that language. SPSS takes the end of a line
 * for the end of a row even within quotes, so that the tables are written once more as it can read them.
 */
public final class SpssScript implements Companion {

    @Override
    public void write(TablesForCompanions tables, CompanionFiles files, ProgressMonitor progress) throws IOException {
        List<SpssData> data = new ArrayList<>();
        for (WrittenTable written : tables.tables()) {
            data.add(SpssData.write(written, files, progress));
        }
        for (Wording language : Wording.all(tables.codebook())) {
            try (Writer out = files.begin("load-" + language.language() + ".sps")) {
                out.write("""
                        * Encoding: UTF-8.
                        * Makes an SPSS file of each table of this folder, with labels. Needs SPSS 21 or later, or PSPP.
                        * First go to the folder:  CD "where the tables are".
                        * Codes are labelled numbers. Why a value is missing is a missing value with a label, and so are
                          codes beside a scale, such as silence. System-missing is not coded yet.
                        * The files .tsv are the tables with line breaks and tabs within cells as blanks.
                        SET DECIMAL=DOT.
                        """);
                for (SpssData each : data) {
                    out.write(new SpssTable(each, language).text());
                }
            }
        }
    }
}
