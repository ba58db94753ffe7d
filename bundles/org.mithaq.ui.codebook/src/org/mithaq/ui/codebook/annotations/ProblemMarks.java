package org.mithaq.ui.codebook.annotations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.mithaq.codebook.ide.result.Problem;

/** Shows the problems of a text as annotations; those that stay are not painted anew. */
public final class ProblemMarks {

    private record Mark(Problem problem, int offset, int length) {
    }

    private final Map<Mark, Annotation> shown = new HashMap<>();

    /**
     * Replaces what is shown.
     *
     * @param length of the text that the problems are in
     */
    public void show(List<Problem> problems, int length, IAnnotationModel model) {
        Map<Annotation, Position> added = new HashMap<>();
        Map<Mark, Annotation> now = new HashMap<>();
        for (Problem problem : problems) {
            int start = Math.min(problem.range().start(), length);
            Mark mark = new Mark(problem, start, Math.min(problem.range().end(), length) - start);
            Annotation known = shown.remove(mark);
            Position position = known == null ? null : model.getPosition(known);
            if (position != null && position.getOffset() == mark.offset() && position.getLength() == mark.length()) {
                now.put(mark, known);
            } else {
                if (known != null) {
                    shown.put(mark, known);
                }
                Annotation made = new ProblemAnnotation(problem.severity(), problem.message());
                added.put(made, new Position(mark.offset(), mark.length()));
                now.put(mark, made);
            }
        }
        List<Annotation> gone = new ArrayList<>(shown.values());
        ((IAnnotationModelExtension) model).replaceAnnotations(gone.toArray(Annotation[]::new), added);
        shown.clear();
        shown.putAll(now);
    }
}
