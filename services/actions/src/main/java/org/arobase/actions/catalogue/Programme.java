package org.arobase.actions.catalogue;

/** A national programme that a place belongs to, in the words of LaMednum/standard-mediation-num. */
enum Programme {
    AIDANTS_CONNECT("Aidants Connect"),
    REFERENCE_LIBRARY("Bibliothèques numérique de référence"),
    PIX("Certification PIX"),
    CONSEILLERS_NUMERIQUES("Conseillers numériques"),
    EMMAUS_CONNECT("Emmaüs Connect"),
    FRANCE_SERVICES("France Services"),
    GRANDE_ECOLE_DU_NUMERIQUE("Grande école du numérique"),
    CROIX_ROUGE("La Croix Rouge"),
    CAF("Point d'accès numérique CAF"),
    PROMENEURS_DU_NET("Promeneurs du net"),
    RELAIS_NUMERIQUE("Relais numérique (Emmaüs Connect)");

    final String label;

    Programme(String label) {
        this.label = label;
    }
}
