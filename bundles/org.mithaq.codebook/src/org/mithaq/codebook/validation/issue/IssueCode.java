package org.mithaq.codebook.validation.issue;

import java.util.Locale;

/** The mistakes that the checks find. The ids last: settings and quick fixes refer to them. */
public enum IssueCode {
    /** Two declarations of one kind, or two codebooks, have the same name. */
    DUPLICATE_NAME,
    /** Two codes of a list or scale, or two entries of a registry, have the same id. */
    DUPLICATE_ID,
    /** Two features of a record type, or two attributes of a role, have the same name. */
    DUPLICATE_FEATURE,
    /** Two columns of a dataset have the same name. */
    DUPLICATE_COLUMN,
    /** Two labels of an element are in the same language. */
    DUPLICATE_LABEL,
    /** A feature has the name of a property, which can no longer be asked for. */
    HIDDEN_PROPERTY,
    /** A label is missing in a language that the codebook declares. */
    MISSING_LABEL,
    /** A label is in a language that the codebook does not declare. */
    UNDECLARED_LANGUAGE,
    /** More values are needed than allowed. */
    BOUNDS,
    /** A requirement contradicts the bounds or says nothing beside them. */
    REQUIREMENT,
    /** A code is deprecated, and nothing says why or what to use. */
    UNEXPLAINED_DEPRECATION,
    /** A code is replaced by one that is deprecated itself. */
    DEPRECATED_REPLACEMENT,
    /** Codes replace each other in a circle. */
    REPLACEMENT_CYCLE,
    /** Two points of a scale have the same value. */
    EQUAL_POINTS,
    /** A scale has fewer than two points. */
    FEW_POINTS,
    /** Categories are nested in a list that is no tree. */
    TREE,
    /** An entry is a part of itself. */
    ENTRY_CYCLE,
    /** A place lies off the earth. */
    COORDINATES,
    /** A text is no date. */
    DATE,
    /** Something ends before it begins. */
    BACKWARDS,
    /** A pattern is no regular expression. */
    PATTERN,
    /** A cue would be found everywhere. */
    EMPTY_CUE,
    /** A record type lacks what the tool needs of its kind. */
    INCOMPLETE_TYPE,
    /** Records would need parts without end. */
    PART_CYCLE,
    /** A derived variable depends on itself. */
    DERIVED_CYCLE,
    /** An expression has a type that does not fit. */
    WRONG_TYPE,
    /** There is no function of a name. */
    UNKNOWN_FUNCTION,
    /** A function has too few or too many arguments. */
    ARGUMENTS,
    /** A column needs a name of its own. */
    UNNAMED_COLUMN,
    /** The unit of a dataset lacks what its rows are made of, or has what they are not made of. */
    UNIT,
    /** A column says how it is shown, and its expression cannot be shown so. */
    COLUMN_FORM,
    /** A reference to another table does not have the columns of its key. */
    TABLE_REFERENCE,
    /** An expression is nested too deeply to be read by anybody. */
    NESTING,
    /** A default comes after one that always holds. */
    UNREACHABLE_DEFAULT,
    /** Parts are inherited by a link that does not fit. */
    INHERITANCE,
    /** What a file says otherwise cannot be said of the declaration. */
    ADAPTATION,
    /** A list or scale is declared and never used. */
    UNUSED,
    /** Versions of changes do not follow each other, or go beyond the codebook's. */
    CHANGES_ORDER,
    /** Changes stand where they do not count. */
    CHANGES_IGNORED,
    /** A change names something that it cannot be about. */
    CHANGES_SUBJECT,
    /** Two changes say different things about the same. */
    CONTRADICTING_CHANGES,
    /** A change leads to a name that is not declared. */
    UNKNOWN_TARGET,
    /** A name was changed and is declared all the same. */
    STILL_DECLARED,
    /** The conditions of a split cannot be asked as they stand. */
    SPLIT_CONDITION,
    /** A check of the program failed. */
    UNCHECKED;

    /** The id, as issues carry it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
