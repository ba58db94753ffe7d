/** The workbench application: its window, perspective, menus, keys and branding. */
package org.mithaq.app;
