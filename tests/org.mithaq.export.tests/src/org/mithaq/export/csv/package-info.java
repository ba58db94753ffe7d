/** Tests of CSV as bytes. */
package org.mithaq.export.csv;
