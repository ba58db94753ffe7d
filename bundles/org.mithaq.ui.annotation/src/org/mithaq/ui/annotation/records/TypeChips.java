package org.mithaq.ui.annotation.records;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Display;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.ui.colours.RecordTypeStyle;
import org.mithaq.ui.colours.RecordTypeStyles;

/** Small pictures of the record types, in the colours that the report editor paints them in. Belong to a view. */
public final class TypeChips {

	private static final int SIZE = 16;
	private static final int ARC = 6;

	private final Display display;
	private final ResourceManager resources;
	private final RecordTypeStyles styles;
	private final Map<String, Image> images = new HashMap<>();

	public TypeChips(Display display, ResourceManager resources, LoadedCodebook codebook) {
		this.display = display;
		this.resources = resources;
		this.styles = new RecordTypeStyles(codebook.recordTypes().stream().map(RecordType::getName).toList());
	}

	/** The picture of a type, by its name. */
	public Image of(String type) {
		return images.computeIfAbsent(type, this::draw);
	}

	public void dispose() {
		images.values().forEach(Image::dispose);
		images.clear();
	}

	private Image draw(String type) {
		RecordTypeStyle style = styles.of(type);
		ImageGcDrawer drawer = (gc, width, height) -> draw(gc, style);
		return new Image(display, drawer, SIZE, SIZE);
	}

	private void draw(GC gc, RecordTypeStyle style) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(resources.create(ColorDescriptor.createFrom(style.background())));
		gc.setForeground(resources.create(ColorDescriptor.createFrom(style.line())));
		gc.fillRoundRectangle(1, 2, SIZE - 3, SIZE - 5, ARC, ARC);
		gc.drawRoundRectangle(1, 2, SIZE - 3, SIZE - 5, ARC, ARC);
	}
}
