package org.mithaq.ui.codebook.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.mithaq.codebook.ide.result.TextRange;

/** Shows folds beside the text; those that are closed stay closed as long as they are the same lines. */
final class FoldMarks {

    private FoldMarks() {
    }

    static void show(List<TextRange> folds, ProjectionAnnotationModel model) {
        Set<Position> wanted = new HashSet<>();
        folds.forEach(fold -> wanted.add(new Position(fold.start(), fold.length())));
        List<Annotation> gone = new ArrayList<>();
        for (Iterator<Annotation> known = model.getAnnotationIterator(); known.hasNext();) {
            Annotation annotation = known.next();
            Position position = model.getPosition(annotation);
            boolean stays = position != null && wanted.remove(new Position(position.getOffset(), position.getLength()));
            if (!stays) {
                gone.add(annotation);
            }
        }
        Map<Annotation, Position> added = new HashMap<>();
        wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
        if (!gone.isEmpty() || !added.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), added, new Annotation[0]);
        }
    }
}
