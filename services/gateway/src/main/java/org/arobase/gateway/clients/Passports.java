package org.arobase.gateway.clients;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.util.function.Function;
import org.arobase.kernel.identity.Caller;

/** The signed identity of each caller: one for all its requests, renewed when half of its life is used. */
final class Passports {

    private static final int SIZE = 10_000;

    private final Cache<Caller, String> signed;
    private final Function<Caller, String> signer;

    Passports(Ticker ticker, Function<Caller, String> signer) {
        this.signer = signer;
        this.signed = Caffeine.newBuilder()
                .expireAfterWrite(IdentitySigner.LIFE.dividedBy(2))
                .maximumSize(SIZE)
                .ticker(ticker)
                .build();
    }

    String of(Caller caller) {
        return signed.get(caller, signer);
    }
}
