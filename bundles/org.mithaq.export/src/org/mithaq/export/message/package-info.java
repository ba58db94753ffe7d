/** What this bundle says to users, in English and Arabic. */
package org.mithaq.export.message;
