"""Whether one long note, and notes of the worst repetitions, cost more a byte than ordinary ones."""
import json
import math
import pathlib
import statistics
import tempfile

import measure
from speed.program import Program

REPETITIONS = measure.BENCHMARKS / "definitions/repetitions.txt"
# How long the notes are that a repetition fills in the one form; in the other it fills a single one.
NOTE = 2_000
FORMS = ("notes of", "one note of")
WORST = 3
# A run that costs so many times the ordinary has failed, and is ended.
HOPELESS = 10


def linear(job):
    """Compares processor time a byte, less what a start takes, with that of an ordinary export."""
    empty = job.cache / "empty.jsonl"
    empty.write_text("")
    starts = [score(job, "start", empty).time(job.cache) for _ in range(5)]
    start = statistics.median(each["processor_s"] for each in starts)
    repeated(job, start)
    long_note(job, start, starts[0]["peak_mib"])


def repeated(job, start):
    """Round 0 looks for the worst repetitions; pairs follow."""
    ordinary = score(job, "ordinary", job.export("5M")[0] / "notes.csv")
    usual = timed(job, ordinary, 0, start)
    filled = 200_000 if job.quick else 2_000_000
    lines = [line for line in REPETITIONS.read_text().splitlines() if line and not line.startswith("#")]
    with tempfile.TemporaryDirectory(dir=job.cache) as scratch:
        candidates = [program for number, line in enumerate(lines)
                      for program in repetitions(job, pathlib.Path(scratch), number, line, filled)]
        costs = {program.name: timed(job, program, 0, start, usual) for program in candidates}
        for form in FORMS:
            of_form = [program for program in candidates if program.name.startswith(form)]
            worst = sorted(of_form, key=lambda program: -costs[program.name])[:WORST]
            for program in worst:
                pairs(job, program, ordinary, start, usual, costs[program.name])
            job.figures[f"worst {form} one repetition, cost a byte"] = max(
                (job.figures[f"{program.name}, cost a byte"] for program in worst), key=lambda figure: figure["median"])


def long_note(job, start, least):
    """Ordinary notes in one: what a text file holds is one record."""
    size = "5M" if job.quick else "55M"
    folder, _ = job.export(size)
    ordinary = score(job, f"ordinary, {size}", folder / "notes.csv")
    note = score(job, "one long note", folder / "notes.txt")
    usual = timed(job, ordinary, 0, start)
    pairs(job, note, ordinary, start, usual, timed(job, note, 0, start, usual))
    peaks = [(row["peak_mib"] - least) * (1 << 20) / note.bytes
             for row in job.rows if row["program"] == note.name and "peak_mib" in row]
    if peaks:
        job.figure("one long note, peak memory beyond that of a start", peaks, "times its length")


def score(job, name, path):
    """casenote over a file on one processor."""
    command = [job.casenote, "score", path, "--quiet", "--jobs", "1"]
    return Program(name, command, path.stat().st_size, "lines")


def repetitions(job, folder, number, line, filled):
    """A phrase again and again, in many notes of ordinary length and in a single one."""
    phrase = line.replace("\\n", "\n") + " "
    for form, length in zip(FORMS, (NOTE, filled)):
        path = folder / f"{number}-{length}.jsonl"
        text = (phrase * (length // len(phrase) + 1))[:length]
        with open(path, "w") as file:
            for id in range(filled // length):
                file.write(json.dumps({"id": str(id), "text": text}) + "\n")
        yield score(job, f"{form} '{line}'", path)


def pairs(job, program, ordinary, start, usual, first):
    """Keeps the ratio of both costs from rounds of alternate order, or that the first run was hopeless."""
    name = f"{program.name}, cost a byte"
    if first >= HOPELESS * usual:
        job.figure(name, [HOPELESS], "times the ordinary, or more")
        return
    costs = {program.name: [], ordinary.name: []}
    for round in range(1, job.rounds + 1):
        for each in (program, ordinary) if round % 2 else (ordinary, program):
            costs[each.name].append(timed(job, each, round, start))
    job.compare(name, costs[program.name], costs[ordinary.name], "times the ordinary")


def timed(job, program, round, start, usual=None):
    """Runs a program once; gives seconds of processor a byte, many where it was ended as hopeless."""
    limit = math.ceil(start + HOPELESS * usual * program.bytes) + 1 if usual else None
    measured = program.time(job.cache, limit)
    if measured is None:
        measure.say(f"linear  {round} {program.name:28} ended after {limit} s of processor")
        job.rows.append({"part": "linear", "program": program.name, "round": round, "bytes": program.bytes, "wall_s": limit})
        return HOPELESS * usual
    job.add("linear", program.name, round, program.bytes, measured)
    return max(0, measured["processor_s"] - start) / program.bytes
