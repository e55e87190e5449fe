package org.arobase.contracts;

import java.util.List;
import java.util.Set;
import org.arobase.contracts.actions.Action;
import org.arobase.contracts.actions.Nomenclature;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.feed.NewsItem;
import org.arobase.contracts.label.Campaign;

/** Every public topic of the platform. */
public final class Topics {

    public static final Topic<Collectivity> COLLECTIVITIES = new Topic<>(
            "arobase.collectivities.collectivities.v1",
            "collectivity",
            "/v1/collectivities",
            Collectivity.class,
            Set.of("registered", "updated"));

    public static final Topic<Nomenclature> NOMENCLATURES = new Topic<>(
            "arobase.actions.nomenclatures.v1",
            "nomenclature",
            "/v1/nomenclatures",
            Nomenclature.class,
            Set.of("published"));

    public static final Topic<Action> ACTIONS = new Topic<>(
            "arobase.actions.actions.v1", "action", "/v1/actions", Action.class, Set.of("published", "updated"));

    public static final Topic<Campaign> CAMPAIGNS = new Topic<>(
            "arobase.label.campaigns.v1", "campaign", "/v1/campaigns", Campaign.class, Set.of("opened", "updated"));

    public static final Topic<NewsItem> NEWS = new Topic<>(
            "arobase.feed.news.v1", "news-item", "/v1/news", NewsItem.class, Set.of("published", "updated"));

    public static final List<Topic<?>> ALL = List.of(COLLECTIVITIES, NOMENCLATURES, ACTIONS, CAMPAIGNS, NEWS);

    private Topics() {}
}
