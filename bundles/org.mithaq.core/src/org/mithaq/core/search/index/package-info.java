/** The index on the disk: what terms it keeps of a passage, how it is brought up to date, and how it is asked. */
package org.mithaq.core.search.index;
