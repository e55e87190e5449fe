package org.arobase.contracts;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.arobase.contracts.actions.Action;
import org.arobase.contracts.actions.Nomenclature;
import org.arobase.contracts.actions.Provider;
import org.arobase.contracts.actions.Tool;
import org.arobase.contracts.collectivities.Administrator;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.Mandate;
import org.arobase.contracts.collectivities.Membership;
import org.arobase.contracts.collectivities.Structure;
import org.arobase.contracts.feed.NewsItem;
import org.arobase.contracts.label.Campaign;

/** Every topic of the platform. */
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

    public static final Topic<Tool> TOOLS =
            new Topic<>("arobase.actions.tools.v1", "tool", "/v1/tools", Tool.class, Set.of("registered", "updated"));

    public static final Topic<Provider> PROVIDERS = new Topic<>(
            "arobase.actions.providers.v1",
            "provider",
            "/v1/providers",
            Provider.class,
            Set.of("registered", "updated"));

    public static final Topic<Campaign> CAMPAIGNS = new Topic<>(
            "arobase.label.campaigns.v1", "campaign", "/v1/campaigns", Campaign.class, Set.of("opened", "updated"));

    public static final Topic<NewsItem> NEWS = new Topic<>(
            "arobase.feed.news.v1", "news-item", "/v1/news", NewsItem.class, Set.of("published", "updated"));

    public static final Topic<Structure> STRUCTURES = new Topic<>(
            "arobase.collectivities.structures.v1",
            "structure",
            "/v1/structures",
            Structure.class,
            Set.of("registered", "updated"));

    public static final Topic<Membership> MEMBERSHIPS = new Topic<>(
            "arobase.collectivities.memberships.v1",
            "membership",
            "/v1/memberships",
            Membership.class,
            Set.of("begun", "ended"));

    public static final Topic<Mandate> MANDATES = new Topic<>(
            "arobase.collectivities.mandates.v1",
            "mandate",
            "/v1/mandates",
            Mandate.class,
            Set.of("granted", "revoked"));

    /** Who may act for whom on the platform: for the gateway, and nobody else's business. */
    public static final Topic<Administrator> ADMINISTRATORS = new Topic<>(
            "arobase.collectivities.administrators.v1",
            "administrator",
            "/v1/administrators",
            Administrator.class,
            Set.of("appointed"));

    /** The public ones: whoever follows the journal sees all that is in them. */
    public static final List<Topic<?>> ALL = List.of(
            COLLECTIVITIES,
            NOMENCLATURES,
            ACTIONS,
            TOOLS,
            PROVIDERS,
            CAMPAIGNS,
            NEWS,
            STRUCTURES,
            MEMBERSHIPS,
            MANDATES);

    /** In no journal; that is all that sets them apart. */
    public static final List<Topic<?>> PRIVATE = List.of(ADMINISTRATORS);

    public static Stream<Topic<?>> all() {
        return Stream.concat(ALL.stream(), PRIVATE.stream());
    }

    private Topics() {}
}
