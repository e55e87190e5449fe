package org.arobase.actions.catalogue;

/** What one is helped with at a place of digital mediation, in the words of LaMednum/standard-mediation-num. */
enum Mediation {
    PROCEDURES("Aide aux démarches administratives"),
    EVERYDAY_TOOLS("Maîtrise des outils numériques du quotidien"),
    EMPLOYMENT("Insertion professionnelle via le numérique"),
    SAFETY("Utilisation sécurisée du numérique"),
    PARENTING("Parentalité et éducation avec le numérique"),
    CREATION("Loisirs et créations numériques"),
    UNDERSTANDING("Compréhension du monde numérique"),
    EQUIPMENT("Accès internet et matériel informatique"),
    SOLIDARITY_PURCHASE("Acquisition de matériel informatique à prix solidaire");

    final String label;

    Mediation(String label) {
        this.label = label;
    }
}
