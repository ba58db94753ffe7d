package org.mithaq.codebook.ide.result;

/** What a name stands for, as far as editors show it by a colour or an image. */
public enum ElementKind {
    /** A codebook. */
    CODEBOOK,
    /** A list of categories. */
    LIST,
    /** A scale. */
    SCALE,
    /** A list of missing reasons. */
    MISSING_REASONS,
    /** A registry, or the entries that a file adds to one. */
    REGISTRY,
    /** A type of agreements. */
    AGREEMENT,
    /** A type of stances. */
    STANCE,
    /** A type of parts. */
    PART,
    /** A type of other records. */
    RECORD,
    /** A variable of a record type or a role. */
    VARIABLE,
    /** A role. */
    ROLE,
    /** Parts of a record. */
    PARTS,
    /** A link to other records. */
    LINK,
    /** A property that things have by themselves. */
    PROPERTY,
    /** A category, point, code off a scale, or missing reason. */
    CODE,
    /** An entry of a registry. */
    ENTRY,
    /** A rule. */
    RULE,
    /** A dataset. */
    DATASET,
    /** A column of a dataset. */
    COLUMN,
    /** Any other declaration. */
    OTHER
}
