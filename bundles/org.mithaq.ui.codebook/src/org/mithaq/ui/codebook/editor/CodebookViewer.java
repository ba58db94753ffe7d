package org.mithaq.ui.codebook.editor;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.text.CursorLinePainter;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.MatchingCharacterPainter;
import org.eclipse.jface.text.source.OverviewRuler;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.mithaq.codebook.CodebookIssue.Severity;
import org.mithaq.ui.codebook.annotations.ProblemLooks;
import org.mithaq.ui.codebook.text.CodebookFont;

/** Makes the text widget with what stands beside it: line numbers, problems, folds. Always written left to right. */
final class CodebookViewer {

    private static final RGB CURRENT_LINE = new RGB(236, 242, 252);
    private static final RGB BRACKET = new RGB(120, 120, 120);
    static final RGB NUMBERS = new RGB(110, 110, 110);
    private static final String SQUIGGLES = "squiggles";
    private static final int RULER = 16;
    private static final int HEIGHT = 11;

    private final ProblemLooks looks;
    private final ResourceManager resources;
    private final SharedColours colours;

    CodebookViewer(ProblemLooks looks, ResourceManager resources) {
        this.looks = looks;
        this.resources = resources;
        this.colours = new SharedColours(resources);
    }

    /** The ruler before the text. */
    static CompositeRuler ruler(ProblemLooks looks) {
        CompositeRuler ruler = new CompositeRuler();
        AnnotationRulerColumn problems = new AnnotationRulerColumn(RULER, looks);
        for (Severity severity : Severity.values()) {
            problems.addAnnotationType(ProblemLooks.type(severity));
        }
        ruler.addDecorator(0, problems);
        return ruler;
    }

    ProjectionViewer create(Composite parent, CompositeRuler ruler, int styles) {
        OverviewRuler overview = new OverviewRuler(looks, RULER, colours);
        for (Severity severity : Severity.values()) {
            overview.addAnnotationType(ProblemLooks.type(severity));
            overview.addHeaderAnnotationType(ProblemLooks.type(severity));
            overview.setAnnotationTypeLayer(ProblemLooks.type(severity), Severity.values().length - severity.ordinal());
            overview.setAnnotationTypeColor(ProblemLooks.type(severity), colours.getColor(ProblemLooks.colour(severity)));
        }
        ProjectionViewer viewer = new ProjectionViewer(parent, ruler, overview, true, styles | SWT.LEFT_TO_RIGHT);
        viewer.getTextWidget().setFont(font(parent.getDisplay(), resources));
        viewer.getTextWidget().addBidiSegmentListener(new IsolatedTexts(viewer));
        addNumbers(ruler, viewer);
        addPainters(viewer);
        ProjectionSupport folding = new ProjectionSupport(viewer, looks, colours);
        folding.install();
        return viewer;
    }

    private void addNumbers(CompositeRuler ruler, ProjectionViewer viewer) {
        LineNumberRulerColumn numbers = new LineNumberRulerColumn();
        numbers.setForeground(colours.getColor(NUMBERS));
        numbers.setFont(viewer.getTextWidget().getFont());
        ruler.addDecorator(1, numbers);
    }

    private void addPainters(ProjectionViewer viewer) {
        CursorLinePainter line = new CursorLinePainter(viewer);
        line.setHighlightColor(colours.getColor(CURRENT_LINE));
        viewer.addPainter(line);
        MatchingCharacterPainter brackets = new MatchingCharacterPainter(viewer, new BracketMatcher());
        brackets.setColor(colours.getColor(BRACKET));
        viewer.addPainter(brackets);
        AnnotationPainter problems = new AnnotationPainter(viewer, looks);
        problems.addTextStyleStrategy(SQUIGGLES, new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
        for (Severity severity : Severity.values()) {
            problems.addAnnotationType(ProblemLooks.type(severity), SQUIGGLES);
            problems.setAnnotationTypeColor(ProblemLooks.type(severity), colours.getColor(ProblemLooks.colour(severity)));
        }
        viewer.addPainter(problems);
        viewer.addTextPresentationListener(problems);
    }

    /** The font of codebooks: one whose letters are all as wide. */
    static Font font(Display display, ResourceManager resources) {
        FontData standard = JFaceResources.getTextFont().getFontData()[0];
        String family = CodebookFont.family(name -> display.getFontList(name, true).length > 0, standard.getName());
        return resources.create(FontDescriptor.createFrom(family, HEIGHT, SWT.NORMAL));
    }
}
