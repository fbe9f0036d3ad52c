"""What the benchmark scripts share: building, corpora in a cache, and running with a stop-watch."""
import hashlib
import json
import math
import os
import pathlib
import platform
import re
import resource
import signal
import subprocess
import sys
import time

BENCHMARKS = pathlib.Path(__file__).resolve().parent
ROOT = BENCHMARKS.parent
CACHE = pathlib.Path("/var/tmp/casenote-benchmarks")
SEED = 1


def fail(message):
    """Ends with a sentence on standard error."""
    sys.exit(f"{pathlib.Path(sys.argv[0]).name}: {message}")


def say(message):
    """Tells what is going on, apart from the results."""
    print(message, file=sys.stderr, flush=True)


def build(*products):
    """Builds casenote or programs of the benchmarks for release; returns their paths."""
    programs = []
    for product in products:
        package = ROOT if product == "casenote" else BENCHMARKS
        command = ["swift", "build", "-c", "release", "--package-path", str(package), "--product", product]
        say(f"building {product}")
        if subprocess.run(command, stdout=sys.stderr, stdin=subprocess.DEVNULL).returncode:
            fail(f"{product} does not build")
        folder = subprocess.run(command + ["--show-bin-path"], check=True, capture_output=True, text=True)
        programs.append(pathlib.Path(folder.stdout.strip()) / product)
    return programs


def outside_tree(folder):
    """The folder as an absolute path; large files do not belong into the working tree."""
    folder = pathlib.Path(folder).resolve()
    if folder == ROOT or ROOT in folder.parents:
        fail(f"{folder} lies in the working tree; give a folder outside it")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def corpus(generate, cache, size):
    """Generates the export of that size, unless it is in the cache; returns its folder and summary.

    The folder holds notes.csv, and notes.txt with the texts alone.
    """
    key = hashlib.sha256(generate.read_bytes())
    for notes in sorted((ROOT / "Corpora/labelled").glob("notes-*.jsonl")):
        key.update(notes.read_bytes())
    folder = cache / f"{size}-seed{SEED}-{key.hexdigest()[:12]}"
    summary = folder / "summary.json"
    if not (folder / "notes.txt").exists() or not summary.exists():
        say(f"generating {size} into {folder}")
        folder.mkdir(exist_ok=True)
        command = [generate, "--size", size, "--seed", str(SEED), "--formats", "csv,txt", "--into", folder,
                   "--notes", ROOT / "Corpora/labelled"]
        written = subprocess.run(command, capture_output=True, text=True)
        if written.returncode:
            fail(written.stderr.strip())
        summary.write_text(written.stdout)
    return folder, json.loads(summary.read_text())


def run(command, cpus, output=subprocess.DEVNULL, limit=None):
    """Runs a command on these processors; returns seconds and peak memory, or None past `limit` seconds of processor.

    The peak is what the kernel charged to the process, and never less than this script itself needs
    (about 12 MiB), because a child begins as a copy of its parent.
    """
    def prepare():
        os.sched_setaffinity(0, cpus)
        if limit:
            resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(limit), math.ceil(limit)))

    start = time.perf_counter()
    child = subprocess.Popen(
        [str(part) for part in command], stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.PIPE,
        preexec_fn=prepare)
    with child.stderr:
        messages = child.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if limit and child.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        return None
    if child.returncode:
        fail(f"{command[0]} ended with status {child.returncode}\n{messages[-2000:]}")
    return {"wall_s": wall, "processor_s": usage.ru_utime + usage.ru_stime,
            "peak_mib": usage.ru_maxrss / 1024}


def lines_and_hash(path):
    """How many lines a file has, and the SHA-256 of its bytes."""
    lines, digest = 0, hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(1 << 20):
            lines += block.count(b"\n")
            digest.update(block)
    return lines, digest.hexdigest()


def processor():
    """What the processor calls itself."""
    try:
        return re.search(r"^model name\s*:\s*(.+)$", pathlib.Path("/proc/cpuinfo").read_text(), re.M)[1]
    except (OSError, TypeError):
        return platform.machine()


def machine():
    """A name for this kind of machine, without the host's own name."""
    slug = re.sub(r"[^a-z0-9]+", "-", re.sub(r"\((r|tm)\)|processor|cpu", "", processor().lower())).strip("-")
    return f"{slug}-{len(os.sched_getaffinity(0))}cpu"


def commit():
    """The commit that is measured, with a plus sign if the tree was changed since."""
    git = ["git", "-C", str(ROOT)]
    head = subprocess.run(git + ["rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip()
    changed = subprocess.run(git + ["status", "--porcelain", "--untracked-files=no"], capture_output=True).stdout
    return head + ("+" if changed else "")
