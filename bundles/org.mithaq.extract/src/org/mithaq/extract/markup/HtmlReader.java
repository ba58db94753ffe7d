package org.mithaq.extract.markup;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.mithaq.extract.Extraction;
import org.mithaq.extract.ExtractionException;
import org.mithaq.extract.ExtractionLimits;
import org.mithaq.extract.FormatReader;
import org.mithaq.extract.SourceFormat;
import org.mithaq.extract.TextWriter;
import org.mithaq.extract.text.DecodedText;
import org.mithaq.extract.text.EncodingDetector;
import org.mithaq.extract.text.TextDecoder;

/**
 * Saved pages of the web. Where the page says which part of it is the article, and this has most of the text, only that is
 * taken; menus, forms and what is hidden never is. Nothing is fetched and no script runs.
 */
public final class HtmlReader implements FormatReader {

    private static final Pattern SAYS_ENCODING =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;
    private static final Pattern XML_SAYS_ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final String NO_TEXT = "script, style, noscript, template, nav, button, select, textarea, svg, iframe, object, "
            + "audio, video, canvas, dialog, [hidden], [aria-hidden=true], [style~=(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)]";
    /** Some programs put a form around a whole page. */
    private static final String FORMS = "form:not(:has(p, h1, h2, h3, h4, h5, h6, article, main, table))";
    private static final List<String> ARTICLES = List.of("article", "main", "[role=main]");
    private static final double MOST = 0.5;

    @Override
    public Extraction read(Path file, SourceFormat format, Optional<Charset> encoding, ExtractionLimits limits)
            throws ExtractionException, IOException {
        byte[] bytes = Files.readAllBytes(file);
        DecodedText decoded = TextDecoder.decode(bytes, encoding.or(() -> said(bytes)));
        Document page = Jsoup.parse(decoded.text());
        page.select(NO_TEXT).remove();
        page.select(FORMS).remove();
        TextWriter out = new TextWriter(limits.characters());
        new HtmlText(out).write(article(page));
        return new Extraction(out.text(), SourceFormat.HTML, Optional.of(decoded.encoding().name()), 0);
    }

    /** What the page says about its encoding, unless its bytes say otherwise. */
    private static Optional<Charset> said(byte[] bytes) {
        Charset detected = EncodingDetector.detect(bytes);
        if (detected.equals(StandardCharsets.UTF_8) || detected.name().startsWith("UTF-")) {
            return Optional.of(detected);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return Optional.of(Stream.of(SAYS_ENCODING, XML_SAYS_ENCODING).map(says -> says.matcher(head)).filter(Matcher::find)
                .flatMap(said -> named(said.group(1)).stream()).filter(HtmlReader::isOneByte).findFirst().orElse(detected));
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean isOneByte(Charset charset) {
        return charset.newDecoder().maxCharsPerByte() == 1.0f && !charset.name().startsWith("UTF");
    }

    private static Element article(Document page) {
        int all = page.body().text().length();
        for (String query : ARTICLES) {
            Elements found = page.select(query);
            if (found.size() == 1 && found.first().text().length() > all * MOST) {
                return found.first();
            }
        }
        return page.body();
    }
}
