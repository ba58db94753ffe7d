package org.mithaq.extract.pdf.page;

import java.util.List;

/**
 * What is on a page.
 *
 * @param glyphs in no order; turned so that most of them stand upright
 * @param rules the lines that are drawn
 * @param pictures how many pictures
 * @param height of the page, in points
 */
public record PageContent(List<Glyph> glyphs, List<Rule> rules, int pictures, double height) {
}
