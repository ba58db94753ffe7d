package org.mithaq.testsupport;

import java.util.ArrayList;
import java.util.List;

/** Puts the text of a codebook together. */
public final class CodebookBuilder {

    private final String name;
    private final List<String> declarations = new ArrayList<>();
    private String version = "1.0";

    private CodebookBuilder(String name) {
        this.name = name;
    }

    /** A codebook without declarations. */
    public static CodebookBuilder codebook(String name) {
        return new CodebookBuilder(name);
    }

    /**
     * A small codebook with an agreement that has parties, places, a status, a date and clauses, a stance, and what they
     * need.
     */
    public static CodebookBuilder small() {
        return codebook("small").with("""
                missing MissingReason en "Missing reasons" { not_stated en "Not stated" code ".n"  unclear en "Unclear" code ".u" }
                list Status en "Status" { signed en "Signed"  offered en "Offered"  failed en "Failed" }
                list Kind tree en "Kind" {
                    hostilities en "Hostilities" { ceasefire en "Ceasefire"  withdrawal en "Withdrawal" }
                    guarantees en "Guarantees" { guarantor en "Guarantor" }
                }
                list Unit en "Unit" { person en "Persons"  vehicle en "Vehicles" }
                scale Position en "Position" { supports = 2 en "Supports"  rejects = -2 en "Rejects"
                    off scale silent en "Silent" }
                registry Actor en "Actors" { north en "North"  south en "South"  river en "River council" }
                registry Place en "Places" { valley en "Valley" { mill en "Mill" } }
                """).with("""
                agreement Agreement prefix "AGR" en "Agreement" {
                    text title en "Title"
                    date signed en "Signed" required unless status in (offered)
                    category status of Status = signed en "Status"
                    role party of Actor [2..*] en "Party" { text delegate en "Delegate" }
                    reference places of Place [*] en "Places"
                    quantity persons unit Unit en "Persons"
                    yesno secret en "Secret"
                    number articles en "Articles"
                    parts clauses of Clause ordered [*] en "Clauses"
                    link follows of Agreement [*] acyclic en "Follows"
                }
                part Clause prefix "CLA" en "Clause" {
                    category kind of Kind [1..*] en "Kind" required
                    text wording en "Wording"
                }
                stance Stance prefix "STA" en "Stance" {
                    reference holder of Actor [1..*] en "Holder" required
                    reference target of Agreement en "Target"
                    position position of Position en "Position" required
                }
                rule guaranteed for Agreement warning
                    when clauses exists kind = guarantor require party is not empty
                    en "A clause names a guarantor, but no party is recorded"
                """);
    }

    /** Adds declarations in the notation of the language. */
    public CodebookBuilder with(String text) {
        declarations.add(text);
        return this;
    }

    public CodebookBuilder version(String text) {
        version = text;
        return this;
    }

    /** The text of the file. */
    public String text() {
        return "codebook " + name + " version " + version + " languages en\n\n" + String.join("\n", declarations);
    }
}
