package org.arobase.acceptance.faults;

enum Stage {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
