package org.mithaq.codebook.validation;

import java.math.BigDecimal;
import java.util.HashMap;
import org.eclipse.xtext.validation.Check;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Scale;
import org.mithaq.model.codebook.ScalePoint;

/** The points of a scale are several and differ. */
public class ScaleChecks extends ChecksBase {

    @Check
    public void pointsDiffer(Scale scale) {
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

    @Check
    public void pointsAreSeveral(Scale scale) {
        if (scale.getPoints().size() < 2) {
            warning(IssueCode.FEW_POINTS, "", scale, CodebookPackage.Literals.NAMED_ELEMENT__NAME, scale.getName());
        }
    }
}
