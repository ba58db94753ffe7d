/** Tests of locks between processes. */
package org.mithaq.core.lock;
