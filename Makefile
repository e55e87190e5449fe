# Everything a developer does with the platform. `make` alone lists it.

SHELL := bash
.SHELLFLAGS := -o pipefail -c
.DEFAULT_GOAL := help

PORT ?= 8080
STATE ?= $(CURDIR)/.arobase
LOAD_PORT ?= 18080
KILLS ?= 100
WRITES ?= 20000

export JAVA_HOME := $(shell deploy/local/find-jdk)
export MAVEN_OPTS += --sun-misc-unsafe-memory-access=allow

MVN := mvn --batch-mode
STAMP := deploy/local/target/built.stamp
JAR := deploy/local/target/local-0.1.0-SNAPSHOT.jar
LOAD := "$$JAVA_HOME/bin/java" -Xmx384m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -jar deploy/load/target/load-0.1.0-SNAPSHOT.jar
FAULTS := -Darobase.faults.kills=$(KILLS) -Darobase.faults.writes=$(WRITES) -Darobase.faults.launcher=12 -Darobase.faults.pace=400 -Darobase.faults.limit=1500 -Darobase.faults.recovery=60 $(if $(SEED),-Darobase.faults.seed=$(SEED))
MUTANTS := services/acceptance/src/test/java/org/arobase/acceptance/mutants/Mutants.java
LAUNCHER := "$$JAVA_HOME/bin/java" -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar $(JAR)
PLACE := --root "$(CURDIR)" --state "$(STATE)"
NEWER := find pom.xml .mvn services deploy -type d \( -name target -o -path '*/src/test' \) -prune -o -type f -newer $(STAMP) -print -quit
STEPS := awk '/Building Arobase|ERROR|BUILD FAILURE/ { print; fflush() }'

CHECKS := -Dtest='Architecture*' -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=ContractLintIT -Dfailsafe.failIfNoSpecifiedTests=false
FINDINGS := awk '/^\[WARNING\] (fr|en) |ERROR|BUILD FAILURE/ { print; fflush() }'

.PHONY: help run warm stop status reset backup restore load faults mutants test check formatted format docs build clean jdk maven built launcher

help: ## list what can be asked
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-8s %s\n", $$1, $$2 }'
	@echo "  PORT=8080 is the base of all ports, STATE=.arobase the folder for databases, events, keys and logs"

run: built ## build what changed, start the whole platform, stay until Ctrl-C
	@exec $(LAUNCHER) run $(PLACE) --port $(PORT)

warm: built ## start on the side: what that teaches nearly halves later starts, until the next build (800 MB)
	@exec $(LAUNCHER) warm --root "$(CURDIR)" --port $(LOAD_PORT)

stop: launcher ## stop the platform, and what a killed one left behind
	@exec $(LAUNCHER) stop $(PLACE)

status: launcher ## versions, a line a part (state, pid, port, uptime, memory, events before it), journal head, data set dates
	@exec $(LAUNCHER) status $(PLACE)

reset: launcher ## delete databases, events and keys (asks first; YES=1 does not)
	@exec $(LAUNCHER) reset $(PLACE) $(if $(YES),--yes)

backup: launcher ## databases and keys into one file (TO=file), also while the platform runs
	@exec $(LAUNCHER) backup $(PLACE) $(if $(TO),--to "$(TO)")

restore: launcher ## put a backup in place (FROM=file; asks first; YES=1 does not); what was there is kept aside
	@exec $(LAUNCHER) restore $(PLACE) $(if $(FROM),--from "$(FROM)") $(if $(YES),--yes)

load: built ## measure beside baselines (QUICK=1 short, ROWS=reads,lag some, RECORD=1 into docs)
	@exec $(LOAD) --root "$(CURDIR)" --port $(LOAD_PORT) $(if $(ROWS),--rows $(ROWS)) $(if $(QUICK),--quick) $(if $(RECORD),--record)

faults: built warm ## kill everything in turn under load, then balance the ledger (SEED=7 the same again, KILLS=100, WRITES=20000)
	@$(MVN) --quiet verify -pl services/acceptance -Dtest=BalanceTest -Dit.test=FaultsIT -Dsurefire.failIfNoSpecifiedTests=false $(FAULTS)

mutants: maven ## make mistakes one at a time in a copy, and see each caught by its test (ONLY="the relay" some of them)
	@"$$JAVA_HOME/bin/java" $(MUTANTS) $(ONLY)

test: formatted ## format, then every test: architecture and the contract are among them
	@$(MVN) verify --fail-at-end

check: formatted ## format, architecture and the lint of the OpenAPI contract only
	@$(MVN) verify $(CHECKS) | $(FINDINGS)

formatted: maven
	@$(MVN) --quiet spotless:check

format: maven ## format all code
	@$(MVN) --quiet spotless:apply

docs: maven ## write docs/problems again from the message files
	@$(MVN) --quiet test -pl services/gateway -am -Dtest=ProblemDocsTest -Dsurefire.failIfNoSpecifiedTests=false -Darobase.docs.write=true

build: maven ## build services and launcher, without tests
	@echo "Building; the first time Maven fetches what it needs, which takes some minutes."
	@mkdir -p $(dir $(STAMP)) && touch $(STAMP).started
	@$(MVN) package -Dmaven.test.skip=true | $(STEPS)
	@mv $(STAMP).started $(STAMP)

clean: maven ## delete what was built; data stays
	@$(MVN) --quiet clean

built: jdk
	@[ -f $(STAMP) ] && [ -z "$$($(NEWER))" ] || $(MAKE) --no-print-directory build

launcher: jdk
	@[ -f $(JAR) ] || $(MAKE) --no-print-directory build

jdk:
	@[ -n "$$JAVA_HOME" ] || { echo "Arobase needs a JDK 25, and none was found in JAVA_HOME, on the PATH or where systems keep theirs. Install one (for instance Eclipse Temurin 25) or set JAVA_HOME to it."; exit 1; }

maven: jdk
	@command -v mvn > /dev/null || { echo "Arobase is built by Maven (3.8.6 or newer), and there is no mvn on the PATH. Install it and try again."; exit 1; }
