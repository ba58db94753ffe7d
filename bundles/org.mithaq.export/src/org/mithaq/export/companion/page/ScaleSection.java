package org.mithaq.export.companion.page;

import java.io.IOException;
import java.util.List;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.OffScaleCode;
import org.mithaq.model.codebook.Scale;
import org.mithaq.model.codebook.ScalePoint;

/** The scales with their points and the codes beside them. */
record ScaleSection(LoadedCodebook codebook, Bilingual both) implements PageSection {

    @Override
    public String key() {
        return "scales";
    }

    @Override
    public List<Scale> declarations() {
        return codebook.scales();
    }

    @Override
    public void write() throws IOException {
        Declared declared = new Declared(both);
        for (Scale scale : declarations()) {
            declared.open(scale);
            both.page().open("table");
            both.header("page.code", "page.value", "page.label", "page.definition");
            both.page().open("tbody");
            for (ScalePoint point : scale.getPoints()) {
                declared.code(point, 0, point.getValue() == null ? "" : point.getValue().toPlainString());
            }
            for (OffScaleCode code : scale.getOffScale()) {
                declared.code(code, 0, "–");
            }
            both.page().close().close();
            declared.close();
        }
    }
}
