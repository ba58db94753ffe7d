/**
 * Files that survive: atomic writing, codings and metadata as XMI, and the journal of what is not saved
 * yet; and files that users name.
 */
package org.mithaq.core.store;
