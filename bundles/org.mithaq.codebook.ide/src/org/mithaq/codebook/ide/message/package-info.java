/** What the services for editors say to users, in English and Arabic. */
package org.mithaq.codebook.ide.message;
