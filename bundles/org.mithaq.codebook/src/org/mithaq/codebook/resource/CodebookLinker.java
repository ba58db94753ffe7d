package org.mithaq.codebook.resource;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.Multimap;
import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticProducer;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.INode;

/** Prepares the references of a file that is read for the first time, looking only at elements that may have some. */
public class CodebookLinker extends LazyLinker {

    @Inject
    private LinkedElements linked;

    @Override
    protected void doLinkModel(EObject model, IDiagnosticConsumer consumer) {
        if (!isReadForTheFirstTime(model.eResource())) {
            super.doLinkModel(model, consumer);
            return;
        }
        var producer = new LinkingDiagnosticProducer(consumer);
        Multimap<Setting, INode> queued = ArrayListMultimap.create();
        linked.of(model).forEach(element -> installProxies(element, producer, queued));
        installQueuedLinks(queued);
    }

    private static boolean isReadForTheFirstTime(Resource resource) {
        return resource instanceof Resource.Internal internal && internal.isLoading();
    }
}
