/** The codebook as a page for people, in all its languages, section by section. */
package org.mithaq.export.companion.page;
