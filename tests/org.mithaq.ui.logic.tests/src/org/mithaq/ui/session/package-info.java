/** Tests of what the session keeps. */
package org.mithaq.ui.session;
