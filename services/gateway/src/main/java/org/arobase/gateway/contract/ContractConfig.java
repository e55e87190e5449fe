package org.arobase.gateway.contract;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "arobase.contract")
interface ContractConfig {

    /** The folder of the class path that holds the merged document in each language. */
    @WithDefault("contract")
    String folder();
}
