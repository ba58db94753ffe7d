package org.mithaq.extract.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document put together by hand out of its parts. */
final class OfficeFile {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A DOCX document with this body. */
    static OfficeFile docx(String body) {
        return new OfficeFile().part("word/document.xml", "<w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>" + body
                + "</w:body></w:document>");
    }

    /** An ODT document with this text. */
    static OfficeFile odt(String text) {
        return new OfficeFile().part("mimetype", "application/vnd.oasis.opendocument.text").part("content.xml",
                "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:draw=\"d\"><office:body><office:text>"
                        + text + "</office:text></office:body></office:document-content>");
    }

    OfficeFile part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    OfficeFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Path write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }
}
