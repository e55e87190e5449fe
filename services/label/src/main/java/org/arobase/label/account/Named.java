package org.arobase.label.account;

import org.arobase.contracts.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code of a grid and what it is called. */
@Schema(name = "ScoreName")
public record Named(String code, Text name) {}
