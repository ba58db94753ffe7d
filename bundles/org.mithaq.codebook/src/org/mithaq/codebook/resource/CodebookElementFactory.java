package org.mithaq.codebook.resource;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.PartFeature;

/**
 * Makes the model's elements while a file is read. A record has any number of parts unless the file says otherwise,
 * while of everything else it has at most one.
 */
public class CodebookElementFactory extends DefaultEcoreElementFactory {

    @Override
    public EObject create(EClassifier classifier) {
        var element = super.create(classifier);
        if (element instanceof PartFeature parts) {
            parts.setUpper(-1);
        }
        return element;
    }

    @Override
    public void set(EObject object, String feature, Object value, String ruleName, INode node)
            throws ValueConverterException {
        super.set(object, feature, value, ruleName, node);
        if (object instanceof PartFeature parts && feature.equals(CodebookPackage.Literals.FEATURE__LOWER.getName())) {
            parts.setUpper(1);
        }
    }
}
