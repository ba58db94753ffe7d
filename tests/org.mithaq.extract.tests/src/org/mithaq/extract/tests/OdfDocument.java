package org.mithaq.extract.tests;

import java.util.ArrayList;
import java.util.List;

/**
 * A document written for a test, as flat OpenDocument XML for a word processor and as the text that is to come out of what
 * the word processor makes of it. A {@code [^text]} in a paragraph is a footnote.
 */
final class OdfDocument {

    private final StringBuilder body = new StringBuilder();
    private final List<String> expected = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String header = "";
    private boolean pageNumbers;
    private int lists;

    /** A running title on each page. */
    OdfDocument header(String text) {
        header = text;
        return this;
    }

    /** The number of the page at its foot. */
    OdfDocument pageNumbers() {
        pageNumbers = true;
        return this;
    }

    OdfDocument heading(String text) {
        body.append("<text:h text:style-name=\"H\" text:outline-level=\"1\">").append(text).append("</text:h>\n");
        expected.add(text);
        return this;
    }

    OdfDocument paragraph(String text) {
        body.append(paragraphXml("P", text));
        expected.add(plain(text));
        return this;
    }

    /** A paragraph from left to right. */
    OdfDocument latin(String text) {
        body.append(paragraphXml("L", text));
        expected.add(plain(text));
        return this;
    }

    OdfDocument columns(String... paragraphs) {
        body.append("<text:section text:style-name=\"Two\" text:name=\"S").append(body.length()).append("\">\n");
        for (String text : paragraphs) {
            paragraph(text);
        }
        body.append("</text:section>\n");
        return this;
    }

    OdfDocument list(String... items) {
        body.append("<text:list xml:id=\"l").append(lists++).append("\" text:style-name=\"N\">\n");
        for (int i = 0; i < items.length; i++) {
            body.append("<text:list-item>").append(paragraphXml("P", items[i])).append("</text:list-item>\n");
            expected.add(i + 1 + ". " + plain(items[i]));
        }
        body.append("</text:list>\n");
        return this;
    }

    OdfDocument table(List<List<String>> rows) {
        body.append("<table:table table:name=\"T").append(body.length()).append("\" table:style-name=\"T\">")
                .append("<table:table-column table:number-columns-repeated=\"").append(rows.getFirst().size()).append("\"/>\n");
        for (List<String> row : rows) {
            body.append("<table:table-row>");
            row.forEach(cell -> body.append("<table:table-cell table:style-name=\"C\">").append(paragraphXml("P", cell))
                    .append("</table:table-cell>"));
            body.append("</table:table-row>\n");
            expected.add(String.join("\t", row));
        }
        body.append("</table:table>\n");
        return this;
    }

    OdfDocument pageBreak() {
        body.append("<text:p text:style-name=\"B\"/>\n");
        return this;
    }

    /** The text of all paragraphs, headings, items and rows, one a line, with the markers of notes. */
    List<String> expected() {
        return List.copyOf(expected);
    }

    /** The notes, each with its marker. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    private String paragraphXml(String style, String text) {
        StringBuilder xml = new StringBuilder("<text:p text:style-name=\"" + style + "\">");
        int at = 0;
        for (int note = text.indexOf("[^"); note >= 0; note = text.indexOf("[^", at)) {
            int end = text.indexOf(']', note);
            xml.append(escaped(text.substring(at, note))).append("<text:note text:id=\"n").append(body.length()).append(note)
                    .append("\" text:note-class=\"footnote\"><text:note-citation/><text:note-body><text:p text:style-name=\"F\">")
                    .append(escaped(text.substring(note + 2, end))).append("</text:p></text:note-body></text:note>");
            at = end + 1;
        }
        return xml.append(escaped(text.substring(at))).append("</text:p>\n").toString();
    }

    private String plain(String text) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        for (int note = text.indexOf("[^"); note >= 0; note = text.indexOf("[^", at)) {
            int end = text.indexOf(']', note);
            String marker = raised(notes.size() + 1);
            plain.append(text, at, note).append(marker);
            notes.add(marker + " " + text.substring(note + 2, end));
            at = end + 1;
        }
        return plain + text.substring(at);
    }

    private static String raised(int number) {
        StringBuilder raised = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0')));
        return raised.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The document for a word processor. */
    String xml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
                <office:font-face-decls><style:font-face style:name="Naskh" svg:font-family="'Noto Naskh Arabic'"/>
                 <style:font-face style:name="Serif" svg:font-family="'Noto Serif'"/></office:font-face-decls>
                <office:styles>
                <style:default-style style:family="paragraph"><style:paragraph-properties style:writing-mode="rl-tb"/>
                 <style:text-properties style:font-name="Serif" fo:font-size="12pt" style:font-name-complex="Naskh"
                  style:font-size-complex="12pt" style:language-complex="ar" style:country-complex="SY"/></style:default-style>
                <style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:text-align="justify"
                  fo:margin-bottom="0.2cm"/></style:style>
                <style:style style:name="L" style:family="paragraph"><style:paragraph-properties fo:text-align="start"
                  style:writing-mode="lr-tb" fo:margin-bottom="0.2cm"/></style:style>
                <style:style style:name="H" style:family="paragraph"><style:paragraph-properties fo:text-align="start"
                  fo:margin-top="0.4cm" fo:margin-bottom="0.2cm"/><style:text-properties fo:font-size="16pt"
                  style:font-size-complex="16pt" fo:font-weight="bold" style:font-weight-complex="bold"/></style:style>
                <style:style style:name="F" style:family="paragraph"><style:text-properties fo:font-size="9pt"
                  style:font-size-complex="9pt"/></style:style>
                <style:style style:name="B" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
                <text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:start-numbering-at="document"
                  text:citation-style-name="FC" text:citation-body-style-name="FA"/>
                <style:style style:name="FA" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
                </office:styles>
                <office:automatic-styles>
                <style:style style:name="Two" style:family="section"><style:section-properties style:writing-mode="rl-tb"
                  text:dont-balance-text-columns="false"><style:columns fo:column-count="2" fo:column-gap="0.8cm"/>
                 </style:section-properties></style:style>
                <style:style style:name="T" style:family="table"><style:table-properties style:writing-mode="rl-tb"
                  style:width="16cm"/></style:style>
                <style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm"
                  fo:border="0.5pt solid #000000"/></style:style>
                <text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1"
                  style:num-suffix="."><style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
                 <style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/>
                 </style:list-level-properties></text:list-level-style-number></text:list-style>
                <style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"
                  fo:margin="2cm" style:writing-mode="rl-tb"><style:footnote-sep style:width="0.02cm" style:line-style="solid"
                  style:adjustment="right" style:rel-width="25%" style:color="#000000"/></style:page-layout-properties>
                 <style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.4cm"/></style:header-style>
                 <style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style>
                </style:page-layout>
                </office:automatic-styles>
                <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">
                """ + (header.isEmpty() ? "" : "<style:header><text:p>" + header + "</text:p></style:header>")
                + (pageNumbers ? "<style:footer><text:p><text:page-number text:select-page=\"current\"/></text:p></style:footer>" : "")
                + "</style:master-page></office:master-styles><office:body><office:text>\n" + body
                + "</office:text></office:body></office:document>\n";
    }
}
