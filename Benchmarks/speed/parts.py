"""The parts of a run but for the linear one: stages, ICU, peers, start."""
import collections
import json
import tempfile

import measure
from speed import peers
from speed.program import Program, rounds

STARTS = 25
DRAFT = measure.ROOT / "Corpora/example/draft.txt"


def told_by(job, command):
    """The lines of JSON that a program prints, on one processor."""
    with tempfile.TemporaryFile(dir=job.cache) as output:
        measure.run(command, {0}, output)
        output.seek(0)
        return [json.loads(line) for line in output.read().splitlines()]


def stages(job):
    """Each stage with all before it."""
    folder, summary = job.export()
    job.check("records", summary["records"])
    job.check("textBytes", summary["textBytes"])
    rounds_of = collections.Counter()
    for run in told_by(job, [job.stages, folder / "notes.csv"]):
        stage = run["stage"]
        rounds_of[stage] += 1
        job.check_counts(stage, run["counts"])
        job.add("stages", stage, rounds_of[stage], run["bytes"],
                {"wall_s": run["seconds"], "processor_s": run["processorSeconds"]})


def icu(job):
    """ICU's iterators and the tokeniser over the same texts; the program compares all boundaries first."""
    folder, _ = job.export()
    ratios = []
    for round, run in enumerate(told_by(job, [job.icu_words, folder / "notes.csv", str(job.rounds)]), 1):
        job.check("tokens", run["tokens"])
        job.check("boundaries of ICU words", run["boundaries"])
        job.check("boundaries of ICU sentences", run["sentences"])
        ratios.append(run["ratio"])
        for name, key in (("ICU words", "icuSeconds"), ("ICU sentences", "icuSentenceSeconds"), ("tokeniser", "tokeniserSeconds")):
            job.add("icu", name, round, run["textBytes"], {"wall_s": run[key], "processor_s": run[key]})
    job.figure("the tokeniser as fast as ICU's word iterator", ratios, "times")


def whole(job):
    """casenote by one worker and two, some of its stages, and its peers, side by side."""
    folder, summary = job.export()
    csv, text = folder / "notes.csv", folder / "notes.txt"
    job.check("SHA-256 of the CSV", measure.lines_and_hash(csv)[1])
    job.check("records", summary["records"])
    size = csv.stat().st_size
    score = [job.casenote, "score", csv, "--quiet", "--jobs"]
    one = Program("casenote, 1 worker", score + ["1"], size, "lines")
    two = Program("casenote, 2 workers", score + ["2"], size, "lines", (0, 1))
    parts = [Program(f"stage {stage}", [job.stages, csv, "--only", stage, "--seconds", "0"], size)
             for stage in ("read", "tokenise", "match")]
    others = peers.programs(job, csv, text)
    check(job, one, two, others, summary)
    rounds(job, "whole", [one, two, *parts, *others], 1 if job.records_answers else job.rounds)
    two_workers = job.costs("whole", two.name, "wall_s")
    job.compare("two workers as fast as one", job.costs("whole", one.name, "wall_s"), two_workers)
    for name in ("rg 15", "rg 13"):
        job.compare(f"{two.name}, as fast as {name}", job.costs("whole", name, "wall_s"), two_workers)
    for fast, slow in ((one.name, ["rg 15", "rg 13"]), ("stage read", ["DuckDB CSV"]),
                       ("stage tokenise", ["wc -w, C.UTF-8", "wc -w, C"]),
                       ("stage match", ["rg 15", "rg 13", "vectorscan", "pyahocorasick", "spaCy"])):
        for name in slow:
            job.compare(f"{fast}, as fast as {name}", job.costs("whole", name), job.costs("whole", fast))
    job.figure("peak memory at two workers",
               [row["peak_mib"] for row in job.rows if row["program"] == two.name], "MiB")


def check(job, one, two, others, summary):
    """Runs those once that print a line for each answer, with their output kept."""
    measure.say("checking the answers")
    lines, digest, size = one.lines(job.cache)
    if (lines, digest, size) != two.lines(job.cache):
        measure.fail("casenote gives other bytes with two workers than with one")
    if lines != summary["records"]:
        measure.fail(f"{summary['records']} records in, {lines} out")
    job.check("outputBytes", size)
    for program in others:
        if program.tells == "lines":
            job.check(program.name, program.lines(job.cache)[0])


def start(job):
    """How long one short note takes from the start of the process."""
    for command in ("score", "check"):
        program = Program(f"casenote {command}", [job.casenote, command, DRAFT], DRAFT.stat().st_size, "lines")
        program.time(job.cache)
        times = [program.time(job.cache) for _ in range(STARTS)]
        for round, measured in enumerate(times, 1):
            job.rows.append({"part": "start", "program": program.name, "round": round, "bytes": program.bytes} | measured)
        job.figure(f"from process start to the end of `casenote {command}`", [1000 * each["wall_s"] for each in times], "ms")
