package org.mithaq.ui.annotation.wizard;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mithaq.core.corpus.FileText;
import org.mithaq.ui.annotation.form.value.ClosedLists;

/** The choice of the encoding of a file: what was detected, or another one. */
final class EncodingField {

    private final List<Charset> encodings = FileText.usualEncodings();
    private final Combo combo;

    /**
     * @param parent has two columns
     */
    EncodingField(Composite parent, Runnable edited) {
        new Label(parent, SWT.NONE).setText(WizardMessages.Import_encoding_field);
        combo = ClosedLists.create(parent);
        GridDataFactory.fillDefaults().applyTo(combo);
        combo.addListener(SWT.Selection, event -> edited.run());
    }

    void show(Optional<ImportItem> item) {
        Optional<Charset> detected = item.flatMap(ImportItem::detected);
        combo.removeAll();
        combo.add(detected.map(found -> NLS.bind(WizardMessages.Import_encoding_detected, found.name()))
                .orElse(WizardMessages.Import_encoding_none));
        if (detected.isPresent()) {
            encodings.forEach(encoding -> combo.add(encoding.name()));
        }
        combo.select(item.flatMap(ImportItem::encoding).map(chosen -> encodings.indexOf(chosen) + 1).orElse(0));
        combo.setEnabled(detected.isPresent());
        combo.requestLayout();
    }

    /** What is chosen; empty for what was detected. */
    Optional<Charset> chosen() {
        int index = combo.getSelectionIndex();
        return index <= 0 ? Optional.empty() : Optional.of(encodings.get(index - 1));
    }
}
