package org.mithaq.codebook.resource;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.Multimap;
import com.google.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticProducer;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.linking.lazy.LazyURIEncoder;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Prepares the references of a file. Of one that is read for the first time they were noted while it was parsed; where
 * they were not, only elements that may have some are looked at.
 */
public class CodebookLinker extends LazyLinker {

    /** What a place of the grammar sets, and what is put there until somebody asks what it stands for. */
    private record Place(EReference reference, EClass placeholder) {
    }

    @Inject
    private FileElements elements;
    private final Map<CrossReference, Place> places = new ConcurrentHashMap<>();

    @Override
    protected void doLinkModel(EObject model, IDiagnosticConsumer consumer) {
        if (model.eResource() instanceof CodebookResource file && file.isLoading()) {
            parsed(file).map(Parsed::references).ifPresentOrElse(
                    references -> references.forEach(each -> prepare(file, each)), () -> lookFor(model, consumer));
        } else {
            super.doLinkModel(model, consumer);
        }
    }

    private static Optional<Parsed> parsed(CodebookResource file) {
        return file.getParseResult() instanceof CodebookParseResult result ? result.parsed() : Optional.empty();
    }

    private void lookFor(EObject model, IDiagnosticConsumer consumer) {
        var producer = new LinkingDiagnosticProducer(consumer);
        Multimap<Setting, INode> queued = ArrayListMultimap.create();
        elements.listed(model).referring().forEach(element -> installProxies(element, producer, queued));
        installQueuedLinks(queued);
    }

    private void prepare(CodebookResource file, WrittenReference written) {
        var holder = (InternalEObject) written.holder();
        var place = places.computeIfAbsent(written.grammar(), grammar -> place(grammar, holder));
        int number = file.addLazyProxyInformation(holder, place.reference(), written.node());
        var proxy = (InternalEObject) EcoreUtil.create(place.placeholder());
        proxy.eSetProxyURI(file.getURI().appendFragment(LazyURIEncoder.XTEXT_LINK + number));
        if (place.reference().isMany()) {
            ((InternalEList<EObject>) holder.eGet(place.reference(), false)).addUnique(proxy);
        } else {
            CodebookResource.set(holder, place.reference(), proxy);
        }
    }

    private Place place(CrossReference grammar, EObject holder) {
        EReference reference = GrammarUtil.getReference(grammar, holder.eClass());
        return new Place(reference, getProxyType(holder, reference));
    }
}
