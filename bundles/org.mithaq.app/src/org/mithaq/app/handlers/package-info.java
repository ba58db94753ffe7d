/** What the menus and keys of the application do. */
package org.mithaq.app.handlers;
