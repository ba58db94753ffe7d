package org.mithaq.codebook.validation.declaration;

import java.math.BigDecimal;
import java.util.HashMap;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Scale;
import org.mithaq.model.codebook.ScalePoint;

/** The points of a scale are several and differ. */
class ScaleChecks extends ChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(Scale.class, this::pointsDiffer);
        table.add(Scale.class, this::pointsAreSeveral);
    }

    private void pointsDiffer(Scale scale) {
        var points = new HashMap<BigDecimal, ScalePoint>();
        for (ScalePoint point : scale.getPoints()) {
            if (point.getValue() == null) {
                continue;
            }
            var earlier = points.putIfAbsent(point.getValue().stripTrailingZeros(), point);
            if (earlier != null) {
                error(IssueCode.EQUAL_POINTS, "", point, CodebookPackage.Literals.SCALE_POINT__VALUE, point.getName(),
                        earlier.getName(), point.getValue().toPlainString());
            }
        }
    }

    private void pointsAreSeveral(Scale scale) {
        if (scale.getPoints().size() < 2) {
            warning(IssueCode.FEW_POINTS, "", scale, CodebookPackage.Literals.NAMED_ELEMENT__NAME, scale.getName());
        }
    }
}
