/** The files of an export, written beside their places until all of them are whole. */
package org.mithaq.export.file;
