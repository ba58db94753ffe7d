package org.mithaq.extract.pdf.layout;

/**
 * A printed line in the order in which it is spoken, with what tells how it goes on. Places in points.
 *
 * @param columnLeft where its column begins
 * @param columnRight where its column ends
 * @param firstWord how wide its first word is
 * @param column tells the columns of a document from one another
 */
public record TextLine(String text, Kind kind, double left, double right, double baseline, double size, double columnLeft,
        double columnRight, boolean rightToLeft, double firstWord, int column) {

    /** What it is a part of. */
    public enum Kind {
        BODY, TABLE, NOTE, FURNITURE
    }

    /** The same as a part of something else. */
    public TextLine as(Kind other) {
        return new TextLine(text, other, left, right, baseline, size, columnLeft, columnRight, rightToLeft, firstWord, column);
    }

    /** The same in a column of another width. */
    public TextLine inColumn(double otherLeft, double otherRight) {
        return new TextLine(text, kind, left, right, baseline, size, otherLeft, otherRight, rightToLeft, firstWord, column);
    }

    /** How far from the edge of its column it begins. */
    public double indent() {
        return rightToLeft ? columnRight - right : left - columnLeft;
    }

    /** How much room is left behind it. */
    public double room() {
        return rightToLeft ? left - columnLeft : columnRight - right;
    }
}
