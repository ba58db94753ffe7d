/** The workbench application: its window, perspectives, menus and branding. */
package org.mithaq.app;
