/** Codebook files as EMF resources. */
package org.mithaq.codebook.resource;
