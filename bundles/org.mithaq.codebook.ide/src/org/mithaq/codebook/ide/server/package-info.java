/** The language server: the services for all editors that speak the Language Server Protocol. */
package org.mithaq.codebook.ide.server;
