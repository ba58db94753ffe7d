package org.mithaq.extract;

/** A format that text is extracted from. */
public enum SourceFormat {
    PLAIN_TEXT(true), MARKDOWN(true), HTML(true), DOCX(false), ODT(false), PDF(false);

    private final boolean encoded;

    SourceFormat(boolean encoded) {
        this.encoded = encoded;
    }

    /** Whether its files are text in some encoding, which may have to be detected or told. */
    public boolean isEncoded() {
        return encoded;
    }

    /** Whether its files have no structure that could be hostile, so that they are read where they are wanted. */
    public boolean isPlain() {
        return this == PLAIN_TEXT || this == MARKDOWN;
    }
}
