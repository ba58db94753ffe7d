/** What tables, columns and codes are called in a language, and what stands for codes in programs that know no texts. */
package org.mithaq.export.companion.wording;
