package org.arobase.actions.catalogue;

import org.arobase.kernel.problem.Problem;

class AuthorNotMember extends Problem {
    AuthorNotMember(String collectivity) {
        super(409, "author-not-member", collectivity);
    }
}
