package org.mithaq.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells the format of a file: by its first bytes where these say it, else by the ending of its name. */
public final class FormatFinder {

    private static final Map<String, SourceFormat> BY_ENDING = Map.ofEntries(
            Map.entry("txt", SourceFormat.PLAIN_TEXT), Map.entry("text", SourceFormat.PLAIN_TEXT),
            Map.entry("md", SourceFormat.MARKDOWN), Map.entry("markdown", SourceFormat.MARKDOWN),
            Map.entry("html", SourceFormat.HTML), Map.entry("htm", SourceFormat.HTML),
            Map.entry("xhtml", SourceFormat.HTML), Map.entry("docx", SourceFormat.DOCX),
            Map.entry("odt", SourceFormat.ODT), Map.entry("pdf", SourceFormat.PDF));
    private static final int HEAD = 1024;
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private FormatFinder() {
    }

    /** The endings of the names of files that can be imported, without the dot, in the order of the alphabet. */
    public static Set<String> endings() {
        return new TreeSet<>(BY_ENDING.keySet());
    }

    /** Whether the name of a file says that it can be imported. */
    public static boolean isKnown(Path file) {
        return byName(file).isPresent();
    }

    /**
     * @throws ExtractionException when it is none that is known
     * @throws IOException when the file cannot be read
     */
    public static SourceFormat find(Path file) throws ExtractionException, IOException {
        SourceFormat named = byName(file).orElseThrow(() -> new ExtractionException(ExtractionProblem.UNKNOWN_FORMAT));
        byte[] head = head(file);
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (startsWith(head, OLD_OFFICE) || start.startsWith("{\\rtf")) {
            throw new ExtractionException(ExtractionProblem.OLD_OR_LOCKED_OFFICE);
        }
        if (named == SourceFormat.PDF ? start.contains("%PDF-") : start.startsWith("%PDF-")) {
            return SourceFormat.PDF;
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return isOdt(start) ? SourceFormat.ODT : named == SourceFormat.ODT ? SourceFormat.ODT : SourceFormat.DOCX;
        }
        return named;
    }

    /** The first entry of an ODT file says what it is, not packed. */
    private static boolean isOdt(String start) {
        return start.contains("mimetypeapplication/vnd.oasis.opendocument.text");
    }

    private static Optional<SourceFormat> byName(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.lastIndexOf('.') <= 0 ? Optional.empty() : Optional.ofNullable(BY_ENDING.get(ending));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
