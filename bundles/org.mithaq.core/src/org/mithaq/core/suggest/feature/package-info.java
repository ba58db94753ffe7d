/** Which features of a record type take what a report suggests. */
package org.mithaq.core.suggest.feature;
