package org.mithaq.extract.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through XML from start tag to start tag. Names are local names: the parts of a document use one vocabulary each.
 * Document types are not read, so there are no entities to expand and nothing outside to fetch.
 */
final class XmlCursor implements AutoCloseable {

    private final XMLStreamReader reader;

    private XmlCursor(XMLStreamReader reader) {
        this.reader = reader;
    }

    static XmlCursor of(InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        try {
            return new XmlCursor(factory.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** What happens inside of an element. */
    @FunctionalInterface
    interface Inside {
        /** Called with the cursor on a start tag; has to read or skip that element up to its end. */
        void element(String name) throws IOException;
    }

    /** What happens to text inside of an element. */
    @FunctionalInterface
    interface Text {
        void text(String characters) throws IOException;
    }

    /** Calls for each element in the whole document, whose root is entered. */
    void document(Inside inside) throws IOException {
        while (event() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
        children(inside);
    }

    /** Calls for each child of the element that the cursor is on the start of; ends at its end. */
    void children(Inside inside) throws IOException {
        content(inside, characters -> { });
    }

    /** Calls for each child and each piece of text of the element that the cursor is on the start of. */
    void content(Inside inside, Text text) throws IOException {
        while (true) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> inside.element(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        text.text(reader.getText());
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                default -> { }
            }
        }
    }

    /** Goes to the end of the element that the cursor is on the start of. */
    void skip() throws IOException {
        int depth = 1;
        while (depth > 0) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> depth = 0;
                default -> { }
            }
        }
    }

    /** The value of an attribute of the start tag that the cursor is on. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The value of an attribute that is a number. */
    OptionalInt number(String name) {
        Optional<String> value = attribute(name).filter(v -> v.matches("-?[0-9]{1,9}"));
        return value.isPresent() ? OptionalInt.of(Integer.parseInt(value.get())) : OptionalInt.empty();
    }

    private int event() throws IOException {
        try {
            return reader.next();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private static IOException failure(XMLStreamException e) {
        return e.getNestedException() instanceof OfficePackage.TooLargeException large ? large : new IOException(e.getMessage(), e);
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }
}
