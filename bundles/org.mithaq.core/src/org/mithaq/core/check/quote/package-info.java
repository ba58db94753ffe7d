/** Whether the words that somebody quoted stand where they are said to stand. */
package org.mithaq.core.check.quote;
