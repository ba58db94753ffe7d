/** What the services for editors answer: values that never change, in UTF-16 units of the text they were asked about. */
package org.mithaq.codebook.ide.result;
