package org.mithaq.codebook.version;

import java.util.List;
import org.mithaq.model.codebook.ChangedKind;

/**
 * Something that coded data or changes name.
 *
 * @param family what it is
 * @param owner what it stands in: a list, scale, registry or record type, for attributes {@code TYPE.ROLE}; empty when
 *     it stands at the top
 * @param name its name there
 */
public record ChangedElement(Family family, String owner, String name) {

    /** What can be named. */
    public enum Family {
        CATEGORY, POSITION, ENTRY, REASON, LIST, SCALE, REGISTRY, TYPE, FEATURE;

        /** What holds things of this family; itself at the top. */
        Family owner() {
            return switch (this) {
                case CATEGORY -> LIST;
                case POSITION -> SCALE;
                case ENTRY -> REGISTRY;
                case FEATURE -> TYPE;
                default -> this;
            };
        }

        /** How many names lead to such a thing at least and at most. */
        boolean hasDepth(int depth) {
            return switch (this) {
                case CATEGORY, POSITION, ENTRY -> depth == 2;
                case FEATURE -> depth == 2 || depth == 3;
                default -> depth == 1;
            };
        }
    }

    static Family family(ChangedKind kind) {
        return switch (kind) {
            case CATEGORY -> Family.CATEGORY;
            case POSITION -> Family.POSITION;
            case ENTRY -> Family.ENTRY;
            case MISSING -> Family.REASON;
            case LIST -> Family.LIST;
            case SCALE -> Family.SCALE;
            case REGISTRY -> Family.REGISTRY;
            case RECORD -> Family.TYPE;
            case VARIABLE, ROLE, PARTS, LINK -> Family.FEATURE;
        };
    }

    /** What stands at the top. */
    public static ChangedElement top(Family family, String name) {
        return new ChangedElement(family, "", name);
    }

    /** A feature of a record type. */
    public static ChangedElement feature(String type, String name) {
        return new ChangedElement(Family.FEATURE, type, name);
    }

    /** An attribute of a role. */
    public static ChangedElement attribute(String type, String role, String name) {
        return new ChangedElement(Family.FEATURE, type + "." + role, name);
    }

    /** Whether it has a name, and names enough in front of it. */
    public boolean isComplete() {
        return !name.isEmpty() && family.hasDepth(path().size());
    }

    /** The names that lead to it. */
    public List<String> path() {
        return List.of((owner.isEmpty() ? name : owner + "." + name).split("\\."));
    }

    ChangedElement named(String other) {
        return new ChangedElement(family, owner, other);
    }

    ChangedElement in(String other) {
        return new ChangedElement(family, other, name);
    }

    /** As it is written in a codebook. */
    @Override
    public String toString() {
        return String.join(".", path());
    }
}
