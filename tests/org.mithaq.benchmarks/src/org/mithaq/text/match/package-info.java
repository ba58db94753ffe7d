/** What a benchmark needs of the inside of the package. */
package org.mithaq.text.match;
