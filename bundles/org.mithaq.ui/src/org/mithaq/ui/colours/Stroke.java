package org.mithaq.ui.colours;

/** How an underline is drawn, so that record types differ by more than colour. */
public enum Stroke {
    SOLID, DASHED, DOUBLE, DOTTED
}
