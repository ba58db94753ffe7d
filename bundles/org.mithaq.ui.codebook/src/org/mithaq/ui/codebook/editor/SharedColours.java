package org.mithaq.ui.codebook.editor;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** Colours that live as long as the editor. */
final class SharedColours implements ISharedTextColors {

    private final ResourceManager resources;

    SharedColours(ResourceManager resources) {
        this.resources = resources;
    }

    @Override
    public Color getColor(RGB rgb) {
        return resources.create(ColorDescriptor.createFrom(rgb));
    }

    @Override
    public void dispose() {
        // The resources belong to the editor's widget.
    }
}
