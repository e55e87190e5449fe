package org.arobase.collectivities.imports;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Of an operation that tells how an import goes on: what may refuse it comes before it begins to tell. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface Followed {}
