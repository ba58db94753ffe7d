package org.mithaq.extract.text;

import java.nio.charset.Charset;

/**
 * Characters, without a byte order mark.
 *
 * @param encoding what they were decoded by
 */
public record DecodedText(String text, Charset encoding) {
}
