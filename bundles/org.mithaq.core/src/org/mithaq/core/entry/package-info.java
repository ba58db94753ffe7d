/** What coders type into fields, understood: numbers and dates in Arabic and European writing. */
package org.mithaq.core.entry;
