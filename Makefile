# Usual. `make help` tells what there is to make.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PREFIX ?= /usr/local
# Minutes that `make soak` goes on, and that `make fuzz` gives each of its targets.
SOAK_MINUTES ?= 30
FUZZ_MINUTES ?= 5
FUZZ_TARGETS ?= log checkpoint import event frozen text keys frames

USUAL := .build/release/usual
BENCH := .build/release/usual-bench
LOGS := .build/logs

# What Swift's own programs want of Debian, then what the desk is built on.
SWIFT_PACKAGES := binutils ca-certificates git libc6-dev libcurl4 libgcc-12-dev libsqlite3-0 libstdc++-12-dev libxml2
BUILD_PACKAGES := $(SWIFT_PACKAGES) libncurses-dev libsimdjson-dev libsodium-dev libstemmer-dev libtomlplusplus-dev \
	libutf8proc-dev ncurses-base tzdata
TEST_PACKAGES := $(BUILD_PACKAGES) libvterm-dev ncurses-bin ncurses-term strace util-linux

RELEASE := -c release --static-swift-stdlib -Xswiftc -cross-module-optimization
TESTS := --disable-xctest
# The log's tests by themselves, built for release: many times as many damages and simulated runs in the time.
LOG_TESTS := -c release -Xswiftc -enable-testing --scratch-path .build/log

.PHONY: help
help: ## tells what there is to make
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

.PHONY: run
run: build ## builds, and opens a throw-away desk with sample data
	@$(USUAL) demo

.PHONY: build
build: ready ## builds the release: .build/release/usual and usual-bench
	@.ci/quiet $(LOGS)/release-usual swift build $(RELEASE) --product usual
	@.ci/quiet $(LOGS)/release-bench swift build $(RELEASE) --product usual-bench

.PHONY: test
test: ready-for-tests lint build ## lints, builds, and runs every test against the release
	@.ci/quiet $(LOGS)/tests swift build --build-tests
	@$$(swift build --show-bin-path)/usual-generate --check
	@USUAL_LOG_ALONE=1 .ci/quiet $(LOGS)/log-tests swift build --build-tests $(LOG_TESTS)
	@USUAL_LOG_ALONE=1 swift test --skip-build $(LOG_TESTS) $(TESTS) --filter 'EveryDamageTests|OtherFilesTests|SimulationTests'
	@USUAL_BINARY="$(CURDIR)/$(USUAL)" USUAL_BENCH_BINARY="$(CURDIR)/$(BENCH)" \
		swift test --skip-build $(TESTS)

.PHONY: lint
lint: ## fails on code, folders and files that are not as the house wants them
	@.ci/layout
	@swift format lint --strict --parallel --recursive Sources Tests Package.swift

.PHONY: format
format: ## lays the code out as lint wants it
	@swift format format --in-place --parallel --recursive Sources Tests Package.swift

.PHONY: bench
bench: build ## runs every benchmark
	@$(BENCH) all

.PHONY: generate
generate: ready ## renews what is compiled in from files and documented from code
	@swift run usual-generate

.PHONY: screens
screens: ready-for-tests build ## renews the kept screens of the end-to-end tests; look at the difference
	@UPDATE_SCREENS=1 USUAL_BINARY="$(CURDIR)/$(USUAL)" swift test $(TESTS) --filter EndToEndTests
	@git status --short Tests/EndToEndTests/Screens

.PHONY: pictures
pictures: ready-for-tests ## draws every screen and overlay in four themes at three sizes into .build/pictures
	@USUAL_PICTURES="$(CURDIR)/.build/pictures" swift test $(TESTS) --filter PictureWriterTests
	@echo "look at .build/pictures/dark/index.html and its neighbours"

.PHONY: soak
soak: ready-for-tests build ## damages, kills, races and floods the log for SOAK_MINUTES each
	@USUAL_LOG_ALONE=1 .ci/quiet $(LOGS)/log-tests swift build --build-tests $(LOG_TESTS)
	@USUAL_LOG_ALONE=1 USUAL_SOAK_MINUTES=$(SOAK_MINUTES) \
		swift test --skip-build $(LOG_TESTS) $(TESTS) --no-parallel --filter 'SoakTests|aRepairThatIsCutOff'
	@USUAL_SOAK_MINUTES=$(SOAK_MINUTES) USUAL_BINARY="$(CURDIR)/$(USUAL)" \
		swift test $(TESTS) --no-parallel --filter '^EndToEndTests.*SoakTests'

.PHONY: fuzz
fuzz: ready-for-tests ## feeds the readers what libFuzzer thinks of, FUZZ_MINUTES each
	@USUAL_FUZZ=1 .ci/quiet $(LOGS)/fuzz swift build -c release --scratch-path .build/fuzz --product usual-fuzz \
		-Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld -Xswiftc -enable-testing
	@for target in $(FUZZ_TARGETS); do \
		inputs=.build/fuzz/inputs/$$target; mkdir -p $$inputs; \
		export USUAL_FUZZ_TARGET=$$target USUAL_FUZZ_SEEDS=$$inputs SWIFT_BACKTRACE=enable=no; \
		.build/fuzz/release/usual-fuzz -max_total_time=$$(( $(FUZZ_MINUTES) * 60 )) -timeout=20 -rss_limit_mb=4096 \
			-print_final_stats=1 -artifact_prefix=.build/fuzz/found-$$target- $$inputs Tests/Fuzzing/Corpus/$$target; \
	done

.PHONY: install
install: build ## installs below PREFIX (and DESTDIR)
	@install -D -m 755 $(USUAL) "$(DESTDIR)$(PREFIX)/bin/usual"
	@install -D -m 644 docs/usual.1 "$(DESTDIR)$(PREFIX)/share/man/man1/usual.1"
	@install -D -m 644 LICENSE "$(DESTDIR)$(PREFIX)/share/doc/usual/LICENSE"
	@echo "installed $(DESTDIR)$(PREFIX)/bin/usual"

.PHONY: clean
clean: ## removes what was built
	@rm -rf .build

# What building needs, and what testing needs beyond it. Both are quick and silent when all is there.
.PHONY: ready ready-for-tests
ready:
	@.ci/packages $(BUILD_PACKAGES)
	@.ci/swift

ready-for-tests:
	@.ci/packages $(TEST_PACKAGES)
	@.ci/swift
