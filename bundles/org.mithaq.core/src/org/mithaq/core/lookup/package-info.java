/** Finding what a coder means by a few typed letters: categories, scale points, registry entries and records. */
package org.mithaq.core.lookup;
