package org.mithaq.export.companion.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes HTML: every text is escaped, every element closed. */
final class PageWriter {

    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F]");

    private final Writer out;
    private final XMLStreamWriter xml;

    PageWriter(Writer out) throws IOException {
        this.out = out;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeDTD("<!DOCTYPE html>");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values by turns; those with an empty value are left out
     */
    PageWriter open(String element, String... attributes) throws IOException {
        try {
            xml.writeStartElement(element);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** An element that holds nothing and has no end in HTML. */
    PageWriter single(String element, String... attributes) throws IOException {
        try {
            xml.writeEmptyElement(element);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    PageWriter close() throws IOException {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    PageWriter text(String text) throws IOException {
        try {
            xml.writeCharacters(CONTROLS.matcher(text).replaceAll(" "));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** An element with nothing but a text. */
    PageWriter element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    /** Something that is written as a person types it, from left to right wherever it stands. */
    PageWriter code(String text) throws IOException {
        return element("code", text, "dir", "ltr");
    }

    /** Codes, each with a link where it is declared on the page. */
    PageWriter links(List<PageLink> links) throws IOException {
        for (int i = 0; i < links.size(); i++) {
            text(i == 0 ? "" : " ").open("a", "href", "#" + links.get(i).anchor()).code(links.get(i).text()).close();
        }
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                xml.writeAttribute(attributes[i], CONTROLS.matcher(attributes[i + 1]).replaceAll(" "));
            }
        }
    }

    /** Ends the page and what it is written to. */
    void end() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.write('\n');
        out.flush();
    }
}
