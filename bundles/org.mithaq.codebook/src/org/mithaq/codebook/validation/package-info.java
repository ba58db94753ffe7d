/** What is wrong in a codebook, one small class for each concern. */
package org.mithaq.codebook.validation;
