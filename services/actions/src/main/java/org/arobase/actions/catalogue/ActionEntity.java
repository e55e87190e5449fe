package org.arobase.actions.catalogue;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.arobase.actions.catalogue.RecordedAction.Archived;
import org.arobase.actions.catalogue.RecordedAction.Draft;
import org.arobase.actions.catalogue.RecordedAction.Leaving;
import org.arobase.actions.catalogue.RecordedAction.Published;
import org.arobase.actions.catalogue.RecordedAction.Reserved;
import org.arobase.actions.catalogue.RecordedAction.Withdrawn;
import org.arobase.contracts.actions.Action.Indicator;
import org.arobase.contracts.actions.Action.Link;
import org.arobase.contracts.actions.Action.Location;
import org.arobase.contracts.actions.Action.Venue;
import org.arobase.kernel.json.EventJson;

/** The row of an action. */
@Entity
@Table(name = "action")
class ActionEntity extends PanacheEntityBase {

    @Id
    UUID id;

    long version;

    @Enumerated(EnumType.STRING)
    ActionState state;

    @Enumerated(EnumType.STRING)
    WithdrawalReason reason;

    String collectivity;
    String title;
    String summary;
    String description;

    @Enumerated(EnumType.STRING)
    ActionType type;

    @Enumerated(EnumType.STRING)
    ActionStage stage;

    @Column(name = "start_on")
    LocalDate start;

    @Column(name = "end_on")
    LocalDate end;

    String nomenclature;
    String[] services;
    String[] themes;

    /** JSON, as events write it. */
    String links;

    String[] keywords;
    String[] partners;
    String[] audiences;

    @Enumerated(EnumType.STRING)
    ActionOperation operation;

    Long budget;

    /** JSON, as events write it. */
    String location;

    /** JSON, as events write it. */
    String venue;

    Double lon;
    Double lat;

    /** JSON, as events write it. */
    String indicators;

    @Column(name = "mutualised_with")
    UUID[] mutualisedWith;

    UUID[] tools;
    UUID[] providers;
    UUID[] actors;

    @Enumerated(EnumType.STRING)
    ActionVisibility visibility;

    /** Rank among those that its authority shows first. */
    Integer highlight;

    int completeness;
    boolean fictive;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** Whoever comes second waits here, and finds what the first has made of it. */
    static Uni<RecordedAction> lock(UUID id) {
        return ActionEntity.<ActionEntity>findById(id, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> found(id, row));
    }

    static Uni<Boolean> isThere(UUID id) {
        return ActionEntity.findById(id).map(Objects::nonNull);
    }

    static Uni<Void> add(RecordedAction action) {
        return new ActionEntity().take(action).persistAndFlush().replaceWithVoid();
    }

    /** Answers what was there before. */
    static Uni<RecordedAction> store(RecordedAction action) {
        return ActionEntity.<ActionEntity>findById(action.id()).flatMap(row -> {
            var before = row.recorded();
            return row.take(action).flush().replaceWith(before);
        });
    }

    private static RecordedAction found(UUID id, ActionEntity row) {
        if (row == null) {
            throw new ActionNotFound(id);
        }
        return row.recorded();
    }

    RecordedAction recorded() {
        var content = new ActionContent(
                collectivity,
                title,
                summary,
                description,
                type,
                stage,
                start,
                end,
                List.of(services),
                List.of(EventJson.read(links, Link[].class)),
                List.of(keywords),
                List.of(partners),
                Arrays.stream(audiences).map(Audience::valueOf).toList(),
                operation,
                budget,
                location == null ? null : EventJson.read(location, Location.class),
                List.of(EventJson.read(indicators, Indicator[].class)),
                List.of(mutualisedWith),
                venue == null ? null : EventJson.read(venue, Venue.class),
                List.of(tools),
                List.of(providers),
                List.of(actors),
                visibility);
        var dossier = new Dossier(id, version, content, nomenclature, List.of(themes), fictive, createdAt, updatedAt);
        return switch (state) {
            case DRAFT -> new Draft(dossier);
            case PUBLISHED -> new Published(dossier, publishedAt, highlight);
            case RESERVED -> new Reserved(dossier, publishedAt);
            case ARCHIVED -> new Archived(dossier, publishedAt);
            case WITHDRAWN -> new Withdrawn(dossier, publishedAt, reason);
        };
    }

    private ActionEntity take(RecordedAction action) {
        take(action.dossier());
        state = ActionState.of(action);
        highlight = action instanceof Published published ? published.highlight() : null;
        reason = action instanceof Withdrawn withdrawn ? withdrawn.reason() : null;
        if (action instanceof Leaving leaving) {
            publishedAt = leaving.publishedAt();
        }
        return this;
    }

    private void take(Location place) {
        location = place == null ? null : EventJson.write(place);
        lon = place == null ? null : place.lon();
        lat = place == null ? null : place.lat();
    }

    private void take(Dossier dossier) {
        var content = dossier.content();
        id = dossier.id();
        version = dossier.version();
        collectivity = content.collectivity();
        title = content.title();
        summary = content.summary();
        description = content.description();
        type = content.type();
        stage = content.stage();
        start = content.start();
        end = content.end();
        nomenclature = dossier.edition();
        services = content.services().toArray(String[]::new);
        themes = dossier.themes().toArray(String[]::new);
        links = EventJson.write(content.links());
        keywords = content.keywords().toArray(String[]::new);
        partners = content.partners().toArray(String[]::new);
        audiences = content.audiences().stream().map(Audience::name).toArray(String[]::new);
        operation = content.operation();
        budget = content.budget();
        take(content.location());
        venue = content.venue() == null ? null : EventJson.write(content.venue());
        indicators = EventJson.write(content.indicators());
        mutualisedWith = content.mutualisedWith().toArray(UUID[]::new);
        tools = content.tools().toArray(UUID[]::new);
        providers = content.providers().toArray(UUID[]::new);
        actors = content.actors().toArray(UUID[]::new);
        visibility = content.visibility() == null ? ActionVisibility.PUBLIC : content.visibility();
        completeness = Completeness.of(content);
        fictive = dossier.fictive();
        createdAt = dossier.createdAt();
        updatedAt = dossier.updatedAt();
    }
}
