# make run [FILE=x.gdsim]  sets everything up and opens the window
# make test                sets everything up and runs every check
# make soak                random events for an hour (MINUTES=60 SEED=1), after which the program must be no larger than before
# make api                 the pages of the Python interface, in build/api
# make dist                wheel and sdist, in dist/
# make wheelhouse          a folder from which it is installed without a network
# make bundle              a folder that needs nothing, not even Python, and the same as .tar.xz
# make deb                 the package for Debian 12 and its relatives
# make install-desktop     a double click on a .gdsim file opens it (Linux); make uninstall-desktop takes it back
# PYTHON=/path/to/python3.12 chooses another Python for the virtual environment.

export PYTHON FILE
MINUTES := 60
SEED := 1
# What the program compiles is kept, also where the environment says otherwise: tests start it some hundred times.
unexport PYTHONDONTWRITEBYTECODE
PY := .venv/bin/python
# What packages are made with has an environment of its own.
PACKER := .venv-packages/bin/python
# Processes with a virtual screen each; whoever is done first takes tests from another. With Qt a third one has the
# processor while others wait: for a program that was started, a thread, a timer.
IN_TWO := -n 2 --dist worksteal
IN_THREE := -n 3 --dist worksteal
# A warning of the generator's is an error.
PAGES = $(PY) -W error -m pdoc --no-show-source --output-directory build/api $(API)
WITHOUT_QT := tests/core tests/experiment tests/simulation tests/lessons

# What a notebook imports, and what a package that adds to gdsim is written against.
API := gdsim.api gdsim.core.optimizers.base gdsim.core.losses.base gdsim.core.models.base gdsim.core.rule \
	gdsim.core.terrains gdsim.experiment.models gdsim.experiment.datasets

.PHONY: run test soak api dist wheelhouse bundle deb install-desktop uninstall-desktop

run:
	@scripts/set-up.sh run
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "There is no screen here: the window opens on a virtual one (Xvfb). Ctrl+C closes it."; \
		exec xvfb-run --auto-servernum --server-args="-screen 0 1440x900x24 +extension GLX" \
			$(PY) main.py $${FILE:+"$$FILE"}; \
	fi; \
	exec $(PY) main.py $${FILE:+"$$FILE"}

test:
	@scripts/set-up.sh test
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	.venv/bin/lint-imports
	$(PY) -m mypy
	$(PAGES)
	GDSIM_WITHOUT_QT=1 $(PY) -m pytest $(IN_TWO) -p no:pytest-qt -p no:xvfb $(WITHOUT_QT)
	$(PY) -m pytest $(IN_THREE) $(addprefix --ignore=,$(WITHOUT_QT)) tests

api:
	@scripts/set-up.sh test
	$(PAGES)

dist:
	@scripts/set-up.sh packages
	$(PACKER) packaging/share.py
	rm -rf dist/gdsim-*.whl dist/gdsim-*.tar.gz
	$(PACKER) -m build --no-isolation --outdir dist .

wheelhouse: dist
	packaging/wheelhouse.sh

bundle: dist
	packaging/bundle.sh

deb: bundle
	packaging/deb.sh

soak:
	@scripts/set-up.sh test
	xvfb-run --auto-servernum --server-args="-screen 0 1600x1000x24 +extension GLX" \
		$(PY) tests/soak.py --minutes $(MINUTES) --seed $(SEED)

install-desktop:
	@[ -x .venv/bin/gdsim ] || scripts/set-up.sh run
	@scripts/desktop.sh install

uninstall-desktop:
	@scripts/desktop.sh uninstall
