package org.mithaq.codebook.usage;

/**
 * The name by which coded data knows an element of a codebook.
 *
 * @param kind what it is
 * @param owner what it belongs to: the record type of a feature, the record type and role of an attribute with a dot
 *              between them, the list or scale of a code, the registry of an entry; empty for a record type
 * @param name its id
 */
public record CodedName(Kind kind, String owner, String name) {

    /** What coded data refers to. */
    public enum Kind {
        /** A type of records. */
        RECORD_TYPE,
        /** A variable, role, part or link of a record type. */
        FEATURE,
        /** An attribute of a role. */
        ATTRIBUTE,
        /** A category of a list, or a point or code of a scale. */
        CODE,
        /** A missing reason. */
        MISSING_REASON,
        /** An entry of a registry. */
        ENTRY
    }
}
