package org.mithaq.ui.codebook.outline;

import java.util.Locale;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.mithaq.codebook.ide.result.OutlineNode;
import org.mithaq.ui.bidi.Direction;

/** The label in the users' language, then the id; what is deprecated is struck out. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    private static final StyledString.Styler STRUCK = new StyledString.Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.strikeout = true;
        }
    };

    @Override
    public StyledString getStyledText(Object item) {
        OutlineNode node = ((OutlineItem) item).node();
        StyledString text = node.deprecated() ? new StyledString(node.label(), STRUCK) : new StyledString(node.label());
        return node.name().isEmpty() || node.name().equals(node.label()) ? text
                : text.append(Direction.gap(Locale.getDefault()) + node.name(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object item) {
        return getStyledText(item).getString();
    }

    /** Null, as the platform wants it where there is no image. */
    @Override
    public Image getImage(Object item) {
        return null;
    }
}
