package org.arobase.actions.catalogue;

import org.arobase.kernel.identity.Caller;

/**
 * Who writes, and on which version.
 *
 * @param ifMatch the header as sent, or null
 */
record Write(Caller caller, String ifMatch) {}
