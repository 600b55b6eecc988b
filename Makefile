# What a developer types. Needs make and Python 3.11 or later; all else goes into .venv.
# PYTHON=python3.13 chooses the interpreter; another choice makes .venv anew.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# Stamps: empty files that say what is done, so that a repeated call neither installs nor resolves.
MADE := $(VENV)/.made-with-$(subst /,_,$(PYTHON))
INSTALLED := $(VENV)/.installed
DEVELOPING := $(VENV)/.developing
MEASURING := $(VENV)/.measuring

OLDEST := 3.11

.PHONY: help demo test check format-check lint types format bench pages crawl speed scale torture fuzz kinds quality passages origin wild disguises kernels sanitize tables wheels man clean

help:
	@echo "make demo     install into $(VENV) and scan fixtures/articles"
	@echo "make test     run all tests"
	@echo "make check    what CI runs: format, lint, types, tests"
	@echo "make format   put the source into form"
	@echo "make bench    measure speed, memory, and an index as it grows"
	@echo "make pages    measure how well and how fast web pages are read"
	@echo "make crawl    measure the memory that a large WARC takes"
	@echo "make speed    measure speed and memory beside other tools, write docs/speed.md"
	@echo "make scale    measure an index of up to 1,000,000 articles, write docs/scale.md"
	@echo "make torture  kill 200 runs on an index, and look whether anything is lost"
	@echo "make fuzz     forge indexes and fuzz every reader, for SECONDS=600 each; keep what fails in build/fuzz"
	@echo "make kinds    measure what a megabyte of each of 26 kinds of text costs, and how that grows"
	@echo "make quality  measure what is found and what is not, write docs/quality.md"
	@echo "make kernels  compile dedup/kernels after a change to it"
	@echo "make sanitize run the loops with bounds asserted, under ASan and UBSan, and a minute of random calls"
	@echo "make wheels   build a wheel for every platform, and check them"
	@echo "make passages measure how well passages are found, with the measures of PAN"
	@echo "make origin   measure how often the source is named rightly, write docs/origin.md"
	@echo "make disguises write docs/disguises.md: how many copies are found under a disguise"
	@echo "make wild     measure passages, stories, furniture and short texts outside of labelled pairs, write docs/wild.md"
	@echo "make man      write manual pages to build/man, from the help of the commands"
	@echo "make clean    remove $(VENV), caches and builds"
	@echo
	@echo "bench, speed, scale, quality, passages and wild measure on the corpora in DEDUP_CORPORA. Where there are"
	@echo "none, they make articles of their own, take minutes, and write to build/ instead of docs/."

# 3: some inputs could not be read. The fixtures hold an empty and a binary file, so 3 is expected here.
demo: $(INSTALLED)
	@echo "dedup scan fixtures/articles"
	@$(BIN)/dedup scan fixtures/articles || test $$? -eq 3

test: $(DEVELOPING)
	$(BIN)/python -m pytest --numprocesses=auto --dist=worksteal

check: format-check lint types test

format-check: $(DEVELOPING)
	$(BIN)/ruff format --check .

lint: $(DEVELOPING)
	$(BIN)/ruff check .

types: $(DEVELOPING)
	$(BIN)/mypy

format: $(DEVELOPING)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(DEVELOPING)
	$(BIN)/python bench/scan_rate.py
	$(BIN)/python bench/index.py

# PAGES='10000 heavy' measures the runs that the documentation speaks of; it takes a quarter of an hour.
pages: $(DEVELOPING)
	$(BIN)/python bench/pages.py $(PAGES)

# MEGABYTES=1000 measures what the documentation speaks of.
crawl: $(DEVELOPING)
	$(BIN)/python bench/crawl.py $(MEGABYTES)

# Installs the other tools from the package index, each into an environment of its own under ~/.cache.
speed: $(INSTALLED)
	$(BIN)/python bench/speed.py

# Takes the better part of an hour, and 6 GB of disk; SIZES=10000,30000 takes minutes.
scale: $(MEASURING)
	$(BIN)/python bench/scale.py $(if $(SIZES),--sizes $(SIZES))

torture: $(DEVELOPING)
	PYTHONPATH=tests $(BIN)/python tests/index/test_index_torture.py 200

# Every tests/fuzz/fuzz_*.py takes --seconds, prints what it found, and exits with 1 if that is anything.
# With atheris, which has wheels for Linux, inputs of readers follow the code; else they are made at random.
SECONDS ?= 600
fuzz: $(DEVELOPING)
	code=0; for each in tests/fuzz/fuzz_*.py; do \
	    PYTHONPATH=tests:tests/fuzz $(BIN)/python $$each --seconds $(SECONDS) || code=1; done; exit $$code

kinds: $(DEVELOPING)
	$(BIN)/python bench/kinds_of_text.py

# TEXT_DEDUP_PYTHON names a Python that has text-dedup; without it, its settings are emulated.
quality: $(MEASURING)
	$(BIN)/python bench/quality.py

tables: $(DEVELOPING)
	$(BIN)/python bench/tables.py

kernels: $(DEVELOPING)
	$(BIN)/python hatch_build.py

# One wheel a platform, for every Python: zig compiles for all of them.
PLATFORMS := manylinux_2_17_x86_64 manylinux_2_17_aarch64 musllinux_1_2_x86_64 musllinux_1_2_aarch64 \
    macosx_11_0_x86_64 macosx_11_0_arm64
# Bounds asserted, memory and arithmetic watched: what no test of a release build can see.
sanitize: $(DEVELOPING)
	$(BIN)/python hatch_build.py --debug
	LD_PRELOAD="$$(cc -print-file-name=libasan.so) $$(cc -print-file-name=libubsan.so)" \
	    ASAN_OPTIONS=detect_leaks=0 sh -c '"$$@" -m pytest -q -p no:cacheprovider tests/kernels -k loops && \
	    PYTHONPATH=tests:tests/kernels "$$@" tests/kernels/fuzz.py --seconds 60' sh $(BIN)/python; \
	    code=$$?; $(BIN)/python hatch_build.py; exit $$code

wheels: $(MEASURING)
	rm -rf dist
	for platform in $(PLATFORMS); do \
	    DEDUP_TARGET=$$platform $(BIN)/python -m hatchling build -t wheel -d dist || exit 1; done
	$(BIN)/python bench/wheels.py dist

passages: $(DEVELOPING)
	$(BIN)/python bench/passages.py

origin: $(DEVELOPING)
	$(BIN)/python bench/origin.py

disguises: $(DEVELOPING)
	$(BIN)/python bench/disguised_letters.py

wild: $(MEASURING)
	$(BIN)/python bench/wild.py

man: $(INSTALLED)
	$(BIN)/python bench/manual.py build/man

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(MADE):
	@command -v $(PYTHON) >/dev/null || { \
	    echo "No $(PYTHON) here. dedup needs Python $(OLDEST) or later; name one with PYTHON=…" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < tuple(map(int, "$(OLDEST)".split("."))))' || { \
	    echo "$$($(PYTHON) --version 2>&1) is too old: dedup needs Python $(OLDEST) or later." \
	        "Name one with PYTHON=…, as in: make demo PYTHON=python3.12" >&2; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	@touch $@

# Editable: a change of the code is seen at once. Only a change of pyproject.toml or of the loops in C installs again.
$(INSTALLED): $(MADE) pyproject.toml hatch_build.py $(wildcard dedup/kernels/*.[ch])
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[pages]'
	@touch $@

# pip reads dependency groups from 25.1 on; the pip that comes with Python 3.11 is older.
# Without a compiler here, zig is one, for `make kernels` and for the test that builds the wheel.
$(DEVELOPING): $(INSTALLED)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --group dev
	@command -v "$${CC:-cc}" >/dev/null || \
	    $(BIN)/python -m pip install --quiet --disable-pip-version-check 'ziglang>=0.15'
	@touch $@

$(MEASURING): $(DEVELOPING)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --group bench
	@touch $@
