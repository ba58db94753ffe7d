/**
 * Finding what a coder means by a few typed letters: categories, scale points, registry entries and records; and what of
 * it the codebook allows where.
 */
package org.mithaq.core.lookup;
