package org.arobase.feed.news;

import java.util.List;
import org.arobase.contracts.actions.Action;

/**
 * What an automatic item tells of an action, and in which words.
 *
 * @param collectivity id of the authority that acts
 * @param authority its name, null until it is known
 * @param summary of the action, or null
 */
record Report(
        String action,
        String collectivity,
        String authority,
        String actionTitle,
        String summary,
        List<String> themes,
        boolean fictive) {

    static Report of(Action action, String authority) {
        return new Report(
                action.id(),
                action.collectivity(),
                authority,
                action.title(),
                action.summary(),
                action.themes(),
                action.fictive());
    }

    Report by(String name) {
        return new Report(action, collectivity, name, actionTitle, summary, themes, fictive);
    }

    String title() {
        return (authority == null ? "Nouvelle action" : authority) + "\u00a0: " + actionTitle;
    }

    String text() {
        var subject =
                authority == null ? "Une action numérique a été publiée" : authority + " a publié une action numérique";
        var sentence = subject + "\u00a0: «\u00a0" + actionTitle + "\u00a0».";
        return summary == null ? sentence : sentence + " " + summary;
    }

    String href() {
        return "/v1/actions/" + action;
    }
}
