package org.mithaq.ui.annotation.outline;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.TextStyle;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.ui.colours.RecordTypeStyles;

/**
 * The colours of record types, the same as in the report editor. As text and not as pictures, which trees that go from
 * right to left leave out on GTK.
 */
final class TypeColours {

    private final ResourceManager resources;
    private final RecordTypeStyles styles;

    TypeColours(ResourceManager resources, LoadedCodebook codebook) {
        this.resources = resources;
        this.styles = new RecordTypeStyles(codebook.recordTypes().stream().map(RecordType::getName).toList());
    }

    /** Text in the colour of a type, given by its name. */
    Styler of(String type) {
        return new Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.foreground = resources.create(ColorDescriptor.createFrom(styles.of(type).line()));
            }
        };
    }
}
