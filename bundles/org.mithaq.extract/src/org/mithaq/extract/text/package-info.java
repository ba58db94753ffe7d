/** Plain text and Markdown, in whatever encoding. */
package org.mithaq.extract.text;
