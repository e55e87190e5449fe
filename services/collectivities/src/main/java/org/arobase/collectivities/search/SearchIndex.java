package org.arobase.collectivities.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds entities by whatever is typed in one box: a code or a name, perhaps with a departement. It never changes and holds
 * no entity but its number, which is its rank: of two that answer as well the lower number comes first.
 */
public final class SearchIndex {
    private static final Set<String> TITLES = Set.of("commune", "ville", "mairie", "village", "departement", "region");

    private final List<Subject> subjects;
    private final Names names;
    private final Words words;
    private final Codes codes;
    private final Places places;
    private final Arrondissements arrondissements;

    /** @param subjects by rank */
    public SearchIndex(List<Subject> subjects) {
        this.subjects = List.copyOf(subjects);
        names = new Names(subjects);
        var standing = Beside.begin(() -> new Words(names));
        codes = new Codes(subjects);
        places = new Places(subjects);
        arrondissements = new Arrondissements(this.subjects);
        words = standing.join();
    }

    /** @param admitted which subjects may be answered */
    public Hits find(String typed, IntPredicate admitted) {
        return find(typed, admitted, true);
    }

    /** The same without what only begins like it, or has it inside, where something is called so or bears such a code. */
    public Hits findExactFirst(String typed, IntPredicate admitted) {
        return find(typed, admitted, false);
    }

    private Hits find(String typed, IntPredicate admitted, boolean beginnings) {
        var found = new Gathering(admitted);
        codes.find(typed, found);
        if (found.size() == 0 && arrondissements.find(typed, found)) {
            return found.hits(null);
        }
        if (found.size() > 0 && (!beginnings || Codes.isNoName(typed))) {
            return found.hits(null);
        }
        var ladder = new Ladder(subjects, names, words, found);
        var whole = Spelling.of(typed);
        var sure = places.sure(typed, whole);
        if (sure.isPresent()) {
            ladder.climb(sure.get().name(), in(sure.get().place()));
            if (found.size() > 0) {
                return found.hits(sure.get().place());
            }
        }
        ladder.exact(whole);
        var exact = found.size() > 0;
        if (!exact || beginnings) {
            ladder.parts(whole);
        }
        if (!exact) {
            var other = others(whole, ladder);
            if (other.isPresent() && found.size() > 0) {
                return found.hits(other.get());
            }
            ladder.mistyped(whole);
        }
        if (found.size() == 0) {
            ladder.lastly(sure.map(Places.Placed::name).orElse(whole));
        }
        return found.hits(null);
    }

    /** Other ways to read what is no name as it stands; the departement, if one of them names it. */
    private Optional<String> others(Spelling whole, Ladder ladder) {
        for (var name : readings(whole)) {
            ladder.exact(name);
            ladder.parts(name);
        }
        var place = places.perhaps(whole);
        if (place.isPresent() && ladder.isEmpty()) {
            ladder.climb(place.get().name(), in(place.get().place()));
        }
        return place.map(Places.Placed::place);
    }

    private static List<Spelling> readings(Spelling whole) {
        var readings = new ArrayList<>(whole.unabbreviated());
        var all = whole.words();
        if (all.size() > 1 && TITLES.contains(all.getFirst())) {
            readings.add(whole.part(1, all.size()).withoutLeadingArticle());
        }
        return readings;
    }

    private IntPredicate in(String place) {
        return number -> {
            var subject = subjects.get(number);
            return subject.departements().contains(place)
                    || subject.postalCodes().contains(place)
                    || subject.code().equals(place);
        };
    }

    /** Numbers of those that bear an INSEE code or another code of a place, by rank. */
    public int[] withCode(String code) {
        return codes.withCode(code);
    }

    public int[] withId(String id) {
        return codes.withId(id);
    }

    public int[] withSiren(String siren) {
        return codes.withSiren(siren);
    }

    public int[] withPostalCode(String postalCode) {
        return codes.withPostalCode(postalCode);
    }

    /** What brought a hit, in the words of the directory. */
    public String value(Hits hits, int hit, String typed) {
        var subject = subjects.get(hits.subject(hit));
        return switch (hits.way(hit).field()) {
            case "id" -> subject.id();
            case "siren" -> subject.siren() == null ? subject.code() : subject.siren();
            case "code" -> subject.code();
            case "postalCode" -> codes.postalCode(typed);
            case "formerName" ->
                subject.formerNames().stream()
                        .filter(name -> Spelling.of(name).equals(names.spelling(hits.name(hit))))
                        .findFirst()
                        .orElse(subject.name());
            default -> subject.name();
        };
    }
}
