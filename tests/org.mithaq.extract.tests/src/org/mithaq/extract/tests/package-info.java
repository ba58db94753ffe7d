/** Tests of the extraction of text, on documents written for them. */
package org.mithaq.extract.tests;
