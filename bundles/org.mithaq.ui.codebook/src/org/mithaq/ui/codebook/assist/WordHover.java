package org.mithaq.ui.codebook.assist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.mithaq.codebook.ide.CodebookWorkspace;
import org.mithaq.ui.codebook.annotations.ProblemAnnotation;

/** What is wrong at a place, and what the word there means. */
public final class WordHover implements ITextHover, ITextHoverExtension {

    private final Path file;
    private final Supplier<Optional<CodebookWorkspace>> workspace;

    /**
     * @param workspace the services; asked by any thread
     */
    public WordHover(Path file, Supplier<Optional<CodebookWorkspace>> workspace) {
        this.file = file;
        this.workspace = workspace;
    }

    /** Is called in the background. */
    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion place) {
        List<String> parts = new ArrayList<>(problems(viewer, place.getOffset()));
        workspace.get().flatMap(known -> known.hover(file, place.getOffset()))
                .ifPresent(hover -> parts.add(Explanations.text(hover.documentation())));
        // null, as the platform wants it where there is nothing to say
        return parts.isEmpty() ? null : String.join("\n\n", parts);
    }

    private static List<String> problems(ITextViewer viewer, int offset) {
        List<String> messages = new ArrayList<>();
        IAnnotationModel model = viewer instanceof ISourceViewer source ? source.getAnnotationModel() : null;
        if (model == null) {
            return messages;
        }
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            Position position = model.getPosition(annotation);
            boolean here = position != null && position.getOffset() <= offset
                    && offset <= position.getOffset() + position.getLength();
            if (here && annotation instanceof ProblemAnnotation problem) {
                messages.add(problem.getText());
            }
        }
        return messages;
    }

    /** Makes what shows an explanation: a text without markup. */
    public static IInformationControlCreator plainText() {
        return parent -> new DefaultInformationControl(parent, (String) null, null);
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return plainText();
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }
}
