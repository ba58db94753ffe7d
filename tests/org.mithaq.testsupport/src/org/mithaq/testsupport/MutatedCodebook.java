package org.mithaq.testsupport;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Texts made of a sound codebook by the mistakes that people and machines make. */
public final class MutatedCodebook {

    /** A text with most of what the language has, and nothing that cannot be read. */
    public static final String SOUND = """
            codebook test version 1.0 languages ar, en ar "اختبار" en "Test" // a comment
            list Kind tree ar "نوع" en "Kind" { weapons = 1 en "Weapons" cue "سلاح", pattern "سلا(ح|حا)" { heavy code "h" } ceasefire deprecated use heavy }
            scale Attitude { supports = 2 rejects = -2 off scale silent }
            missing Reasons { unclear code ".u" }
            registry Actor kinds Kind { russia also "موسكو" kind heavy valid from "1991" at 55.7, 37.6 { police } army part of russia }
            entries of Actor { militia part of army }
            agreement Deal prefix "DEA" cue "اتفاق" {
            	text title required  yesno secret  number stated [0..1] = 3
            	date signed required unless secret = true and stated > 2
            	category kind of Kind [*] = heavy definition en "…" include en "yes" exclude en "no"
            	position attitude of Attitude  quantity persons unit Kind  reference places of Actor | Deal [*]
            	role party of Actor [1..*] { text spokesman }
            	parts clauses of Clause ordered  link follows of Deal [*] acyclic
            	derived listed = count(clauses where kind = heavy) + round
            	derived round = listed * -1
            }
            part Clause { category kind of Kind }
            rule r for Deal error when clauses exists kind in (heavy, weapons) require days(signed, on "2015-11") >= 3 or party is not empty en "R"
            dataset d of Deal.roles where entry.kind = heavy { column owner.id column n = number column role dummies }
            dataset e of all.evidence { column quote labels }
            """;

    private static final List<String> WORDS = List.of("{", "}", "(", ")", "[", "]", "..", "*", "=", "\"", "\\", "//", "/*",
            "*/", "^", ".", ",", "|", "-", " ", "\n", "when", "exists", "where", "all", "list", "dataset", "import test",
            "use", "of", "kind", "clauses", "listed", "9999999999999", "\uFEFF", "\u0000", "\uD800", "ar \"x\"", "part of militia");

    private final Random random;

    /**
     * @param random decides what goes wrong; the same texts come for the same seed
     */
    public MutatedCodebook(Random random) {
        this.random = random;
    }

    /** A text with one to six mistakes. */
    public String next() {
        var text = new StringBuilder(SOUND);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(text.length());
            int length = Math.min(text.length() - at, random.nextInt(30));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, Math.max(at, at + length - 1));
                case 1 -> text.insert(at, WORDS.get(random.nextInt(WORDS.size())));
                case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, at + length));
                case 3 -> text.setCharAt(at, (char) random.nextInt(0x700));
                default -> text.setLength(Math.max(40, random.nextInt(4) == 0 ? at : text.length()));
            }
        }
        return text.toString();
    }

    /** The bytes of the sound text, some of them overwritten, which may be no text any more. */
    public byte[] nextBytes() {
        var bytes = SOUND.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(20); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
