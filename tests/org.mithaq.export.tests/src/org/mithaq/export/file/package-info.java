/** Tests of the files of an export. */
package org.mithaq.export.file;
