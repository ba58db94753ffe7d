package org.mithaq.core.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;
import org.mithaq.model.coding.CodingPackage;
import org.mithaq.model.corpus.CorpusPackage;

/**
 * XMI in the form that projects are stored in: UTF-8, LF, no ids made up, the same content always as the same bytes.
 * Elements and attributes that the program does not know are kept and written again.
 */
final class XmiFormat {

    private static final Map<String, Object> LOAD = Map.of(
            XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE,
            XMLResource.OPTION_PARSER_FEATURES,
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE));
    private static final Map<String, Object> SAVE = Map.of(
            XMLResource.OPTION_ENCODING, "UTF-8",
            Resource.OPTION_LINE_DELIMITER, "\n",
            XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);

    private XmiFormat() {
    }

    /** An empty file in memory, for a root that is about to be made. */
    static XMLResource resource(String name) {
        ResourceSet set = new ResourceSetImpl();
        set.setPackageRegistry(packages());
        XMLResource resource = new XMIResourceImpl(URI.createURI("mithaq:/" + URI.encodeSegment(name, false)));
        set.getResources().add(resource);
        return resource;
    }

    private static EPackage.Registry packages() {
        EPackage.Registry registry = new EPackageRegistryImpl();
        registry.put(CodingPackage.eNS_URI, CodingPackage.eINSTANCE);
        registry.put(CorpusPackage.eNS_URI, CorpusPackage.eINSTANCE);
        registry.put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        registry.put(XMLTypePackage.eNS_URI, XMLTypePackage.eINSTANCE);
        return registry;
    }

    /**
     * @param file for messages only
     * @param type what the root has to be
     * @throws BrokenFileException when the bytes cannot be read as such
     */
    static <T extends EObject> T read(byte[] bytes, Path file, Class<T> type) throws BrokenFileException {
        XMLResource resource = resource(file.getFileName().toString());
        try {
            resource.load(new ByteArrayInputStream(bytes), new HashMap<>(LOAD));
        } catch (IOException | RuntimeException e) {
            throw broken(resource, file, e);
        }
        if (!resource.getErrors().isEmpty()) {
            throw broken(resource, file, null);
        }
        if (resource.getContents().size() != 1 || !type.isInstance(resource.getContents().getFirst())) {
            throw new BrokenFileException(file, 1, 1, "no " + type.getSimpleName(), null);
        }
        return type.cast(resource.getContents().getFirst());
    }

    private static BrokenFileException broken(Resource resource, Path file, Exception cause) {
        if (resource.getErrors().isEmpty()) {
            return new BrokenFileException(file, 0, 0, String.valueOf(cause.getMessage()), cause);
        }
        Resource.Diagnostic first = resource.getErrors().getFirst();
        return new BrokenFileException(file, first.getLine(), first.getColumn(), explain(first, cause), cause);
    }

    /** What the parser says, without the names of classes that EMF puts in front of it. */
    private static String explain(Resource.Diagnostic first, Exception cause) {
        return Stream.iterate(first instanceof Throwable thrown ? thrown : cause, Objects::nonNull, Throwable::getCause)
                .reduce((outer, inner) -> inner).map(Throwable::getMessage).orElse(first.getMessage());
    }

    /** The stored form of an element that stands in a document, as a document of its own. */
    static byte[] writeCopy(EObject element) {
        XMLResource from = (XMLResource) element.eResource();
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        XMLResource to = resource("copy");
        to.getContents().add(copier.copy(element));
        copier.forEach((original, copy) -> moveUnknown(from, original, to, copy));
        return write(to.getContents().getFirst());
    }

    /**
     * Takes an element out of its document, to be put into another one, and what was unknown about it along.
     *
     * @param to where it will stand
     */
    static void moveTo(XMLResource to, EObject element) {
        XMLResource from = (XMLResource) element.eResource();
        moveUnknown(from, element, to, element);
        element.eAllContents().forEachRemaining(child -> moveUnknown(from, child, to, child));
        EcoreUtil.remove(element);
    }

    private static void moveUnknown(XMLResource from, EObject original, XMLResource to, EObject copy) {
        AnyType unknown = from.getEObjectToExtensionMap().get(original);
        if (unknown != null) {
            to.getEObjectToExtensionMap().put(copy, unknown);
        }
    }

    /** The stored form of a root that stands in a resource made here. */
    static byte[] write(EObject root) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            root.eResource().save(out, new HashMap<>(SAVE));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        return out.toByteArray();
    }
}
