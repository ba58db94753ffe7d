package org.mithaq.core.fix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.core.check.quote.MarkedWords;
import org.mithaq.core.coding.Anchors;
import org.mithaq.core.coding.CodingEditor;
import org.mithaq.core.index.RecentTexts;
import org.mithaq.core.message.Messages;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Evidenced;

/** Passages whose words stand elsewhere now, as in a text that was extracted anew, are marked there. */
final class MovedPassages implements FixKind {

    @Override
    public Optional<QuickFix> of(Project project, CodedRecord record, String variable) {
        RecentTexts texts = project.recordsNow().texts();
        Map<Anchor, Anchor> moved = owners(project, record, variable).flatMap(owner -> owner.getEvidence().stream())
                .filter(anchor -> !MarkedWords.stand(anchor, texts)).flatMap(anchor -> found(anchor, texts).stream()
                        .map(now -> Map.entry(anchor, now))).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return moved.isEmpty() ? Optional.empty() : Optional.of(new QuickFix(Messages.of("fix.moved", moved.size()),
                () -> moved.keySet().stream().map(EObject::eContainer).map(Evidenced.class::cast).distinct()
                        .forEach(owner -> mark(project.editor(), owner, moved))));
    }

    private static Stream<Evidenced> owners(Project project, CodedRecord record, String variable) {
        return variable.isEmpty() ? Stream.of(record) : FeatureValues.of(project.codebook(), record, variable)
                .flatMap(found -> found.values().stream());
    }

    /** The passage where its words stand now; they have to read as they did. */
    private static Optional<Anchor> found(Anchor anchor, RecentTexts texts) {
        return texts.text(anchor.getReport()).flatMap(text -> WordsFound.in(text.reading(), anchor)
                .map(text.reading()::toRaw).filter(words -> !words.isEmpty()).map(words -> Anchors.anchor(text, words)))
                .filter(now -> now.getQuote().equals(anchor.getQuote())).map(now -> {
                    now.setRule(anchor.getRule());
                    return now;
                });
    }

    /** In the order in which they were. */
    private static void mark(CodingEditor editor, Evidenced owner, Map<Anchor, Anchor> moved) {
        List<Anchor> before = List.copyOf(owner.getEvidence());
        before.forEach(editor::removeEvidence);
        before.forEach(anchor -> editor.addEvidence(owner, moved.getOrDefault(anchor, anchor)));
    }
}
