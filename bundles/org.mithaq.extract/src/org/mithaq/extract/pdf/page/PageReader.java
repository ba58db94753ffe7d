package org.mithaq.extract.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects what a page draws, without drawing it. */
public final class PageReader extends PDFGraphicsStreamEngine {

    /** How high above the base line the middle of a letter is. */
    private static final double MIDDLE = 0.25;
    private static final double THOUSANDTH = 0.001;

    private final FontGlyphs fonts;
    private final Turned turned;
    private final double height;
    private final Path2D.Double path = new Path2D.Double();
    private final List<Rule> rules = new ArrayList<>();
    private final Clip clip = new Clip();
    private final Deque<Optional<String>> replacements = new ArrayDeque<>();
    private int pictures;

    private PageReader(PDPage page, FontGlyphs fonts) {
        super(page);
        this.fonts = fonts;
        PDRectangle box = page.getCropBox();
        boolean onItsSide = page.getRotation() % 180 != 0;
        this.height = onItsSide ? box.getWidth() : box.getHeight();
        this.turned = new Turned(toPage(box, page.getRotation()));
    }

    /**
     * What a page draws.
     *
     * @param fonts what is known of the fonts of the page's document
     * @throws IOException when what the page holds cannot be read
     */
    public static PageContent read(PDPage page, FontGlyphs fonts) throws IOException {
        PageReader reader = new PageReader(page, fonts);
        reader.processPage(page);
        while (!reader.replacements.isEmpty()) {
            reader.endMarkedContentSequence();
        }
        return new PageContent(reader.turned.upright(), List.copyOf(reader.rules), reader.pictures, reader.height);
    }

    /** Makes places in the page's own units, which count upwards, places on the page as it is shown. */
    private static AffineTransform toPage(PDRectangle box, int rotation) {
        AffineTransform shown = new AffineTransform();
        shown.quadrantRotate(Math.floorMod(rotation / 90, 4));
        shown.scale(1, -1);
        shown.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        Rectangle2D bounds = shown.createTransformedShape(new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(),
                box.getWidth(), box.getHeight())).getBounds2D();
        AffineTransform moved = AffineTransform.getTranslateInstance(-bounds.getMinX(), -bounds.getMinY());
        moved.concatenate(shown);
        return moved;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        AffineTransform place = matrix.createAffineTransform();
        String text = letters(font, code, displacement);
        if (text.isEmpty() || !clip.shows(place.transform(new Point2D.Double(displacement.getX() / 2, MIDDLE), null))) {
            return;
        }
        double from = 0;
        double to = displacement.getX();
        if (Brackets.isBracket(text) || Glyph.isMark(text)) {
            Optional<Ink> ink = fonts.ink(font, code);
            if (ink.isPresent() && Brackets.isBracket(text)) {
                text = Brackets.seen(text, ink.get().side());
            } else if (ink.isPresent()) {
                // where its ink is tells the letter that a mark belongs to
                from = ink.get().left() * THOUSANDTH;
                to = ink.get().right() * THOUSANDTH;
            }
        }
        turned.add(text, place, from, to);
    }

    /** A glyph that says nothing itself counts where what stands for it is told; a bracket that is told is looked at. */
    private String letters(PDFont font, int code, Vector displacement) {
        Optional<String> told = told();
        if (told.filter(Brackets::isBracket).isPresent()) {
            return told.get();
        }
        String own = fonts.letters(font, code, displacement);
        return own.isEmpty() && told.isPresent() ? Turned.UNKNOWN : own;
    }

    /** What the innermost stretch of content that tells something tells. */
    private Optional<String> told() {
        for (Optional<String> replacement : replacements) {
            if (replacement.isPresent()) {
                return replacement;
            }
        }
        return Optional.empty();
    }

    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) {
        // the glyph itself is a drawing, which may draw anything: it is not looked at
        showGlyph(matrix, font, code, displacement);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        Optional<String> text = Optional.ofNullable(properties).map(p -> p.getString(COSName.ACTUAL_TEXT));
        text.ifPresent(replacing -> turned.mark());
        replacements.push(text);
    }

    @Override
    public void endMarkedContentSequence() {
        if (!replacements.isEmpty()) {
            replacements.pop().ifPresent(text -> turned.replace(GlyphText.letters(text)));
        }
    }

    @Override
    public void drawImage(PDImage image) {
        pictures++;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void clip(int windingRule) {
        clip.narrow();
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        clip.save();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        clip.restore();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        clip.around(() -> super.showForm(form));
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        clip.around(() -> super.showTransparencyGroup(form));
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        lineTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint() == null ? new Point2D.Double() : path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        pathDone();
    }

    private void pathDone() {
        clip.pathDone(path);
        path.reset();
    }

    @Override
    public void strokePath() {
        double[] from = new double[2];
        double[] first = new double[2];
        double[] to = new double[6];
        for (PathIterator i = path.getPathIterator(turned.toPage()); !i.isDone(); i.next()) {
            int kind = i.currentSegment(to);
            if (kind == PathIterator.SEG_MOVETO) {
                System.arraycopy(to, 0, first, 0, 2);
            } else {
                double[] end = kind == PathIterator.SEG_CLOSE ? first : to;
                addRule(from[0], from[1], end[0], end[1]);
            }
            System.arraycopy(kind == PathIterator.SEG_CLOSE ? first : to, 0, from, 0, 2);
        }
        pathDone();
    }

    /** Many programs draw a line as a thin area. */
    @Override
    public void fillPath(int windingRule) {
        double[] at = new double[6];
        Rectangle2D.Double area = null;
        for (PathIterator i = path.getPathIterator(turned.toPage()); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                addArea(area);
                area = new Rectangle2D.Double(at[0], at[1], 0, 0);
            } else if (kind != PathIterator.SEG_CLOSE && area != null) {
                area.add(at[0], at[1]);
            }
        }
        addArea(area);
        pathDone();
    }

    private void addArea(Rectangle2D.Double area) {
        if (area != null) {
            addRule(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY());
        }
    }

    private void addRule(double x1, double y1, double x2, double y2) {
        if (Rule.isRule(Math.abs(x2 - x1), Math.abs(y2 - y1))) {
            rules.add(new Rule(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)));
        }
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void shadingFill(COSName name) {
        // colours say nothing
    }
}
