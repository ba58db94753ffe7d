package org.mithaq.core.dossier;

import java.util.List;
import java.util.Random;

/** Makes up codebooks with everything that records can hold. The same number gives the same codebook. */
final class RandomCodebook {

    private static final List<String> NAMES = List.of("title", "note", "status", "as", "missing", "report", "dossier",
            "yes", "none", "from", "role", "date_of_it", "utf16", "x1");
    private static final String LABELS = " ar \"تسمية %d\" en \"Label %d\"";

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private int count;

    private RandomCodebook(long seed) {
        random = new Random(seed);
    }

    static String text(long seed) {
        return new RandomCodebook(seed).make();
    }

    private String make() {
        out.append("codebook random version 1.").append(random.nextInt(5)).append(" languages ar, en\n");
        out.append("missing Reasons").append(labels()).append(" { not_stated").append(labels()).append(" unclear")
                .append(labels()).append(" }\n");
        codes("list Kind tree", "{ inner" + labels() + " }");
        codes("list Unit", "");
        out.append("scale Position").append(labels()).append(" { supports = 2").append(labels()).append(" rejects = -2")
                .append(labels()).append(" off scale silent").append(labels()).append(" }\n");
        codes("registry Actor", "");
        codes("registry Place", "");
        type("agreement", "Agreement", "AGR", 4 + random.nextInt(8));
        type("part", "Clause", "CLA", random.nextInt(6));
        type("record", "Thing", "THI", random.nextInt(6));
        return out.toString();
    }

    private String labels() {
        count++;
        return LABELS.formatted(count / 2, count);
    }

    /** Ids of codes may be those of features and words of the notation. */
    private void codes(String head, String below) {
        out.append(head).append(labels()).append(" {\n");
        int many = 2 + random.nextInt(6);
        for (int i = 0; i < many; i++) {
            out.append("  ^").append(NAMES.get((i * 7 + count) % NAMES.size())).append('_').append(i).append(labels());
            if (i == 0) {
                out.append(' ').append(below);
            }
            out.append('\n');
        }
        out.append("  ^missing").append(labels()).append("\n  ^as").append(labels()).append("\n}\n");
    }

    private void type(String kind, String name, String prefix, int features) {
        out.append(kind).append(' ').append(name).append(" prefix \"").append(prefix).append('"').append(labels())
                .append(" {\n");
        for (int i = 0; i < features; i++) {
            feature("^" + NAMES.get(i % NAMES.size()) + (i < NAMES.size() / 2 ? "" : i));
        }
        if (!name.equals("Clause")) {
            out.append("  role party of Actor [*]").append(labels()).append(" { text ^note").append(labels())
                    .append(" category ^role of Kind [*]").append(labels()).append(" }\n");
            out.append("  parts clauses of Clause ordered").append(labels()).append('\n');
        }
        out.append("}\n");
    }

    private void feature(String name) {
        out.append("  ").append(switch (random.nextInt(10)) {
            case 0 -> "text " + name + " [*]";
            case 1 -> "yesno " + name;
            case 2 -> "number " + name + " [*]";
            case 3 -> "quantity " + name + (random.nextBoolean() ? " unit Unit" : "") + " [*]";
            case 4 -> "date " + name + " [*]";
            case 5 -> "category " + name + " of Kind [*]";
            case 6 -> "position " + name + " of Position";
            case 7 -> "reference " + name + " of Actor [*]";
            case 8 -> "reference " + name + " of Actor | Place | Thing [*]";
            default -> "link " + name + " of Agreement [*]";
        }).append(labels()).append('\n');
    }
}
