/** Documents of word processors: DOCX and ODT, which are XML in a zip. */
package org.mithaq.extract.office;
