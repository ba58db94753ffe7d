/** What the language brings along: properties that records and values have by themselves. */
package org.mithaq.codebook.library;
