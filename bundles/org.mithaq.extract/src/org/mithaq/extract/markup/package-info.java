/** Pages of the web. */
package org.mithaq.extract.markup;
