"""Writes what was measured: raw figures, the figures made of them with the machine and versions, and a picture."""
import csv
import datetime
import json
import os
import pathlib
import platform
import statistics
import subprocess

import measure
from speed import chart

GOALS = measure.BENCHMARKS / "definitions/goals.json"
COLUMNS = ["commit", "part", "program", "round", "processors", "bytes", "wall_s", "processor_s", "peak_mib"]


def write(job, folder):
    """Writes <date>-<machine>.csv, .json and .svg; returns their common path without suffix."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{datetime.date.today()}-{measure.machine()}"
    commit = measure.commit()
    with open(path.with_suffix(".csv"), "w", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="", lineterminator="\n")
        writer.writeheader()
        for row in job.rows:
            writer.writerow({"commit": commit} | {
                key: round(value, 6) if isinstance(value, float) else value for key, value in row.items()})
    record = {
        "date": str(datetime.date.today()), "commit": commit, "size": job.size, "machine": machine(),
        "versions": versions(job), "missing": job.missing, "shares": job.shares, "answers": job.answers, "figures": figures(job),
        "megabytesPerSecond": speeds(job),
    }
    path.with_suffix(".json").write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n")
    path.with_suffix(".svg").write_text(chart.draw(record))
    return path


def figures(job):
    """The figures, rounded, each with its goal where it has one and whether that is held."""
    goals = json.loads(GOALS.read_text())
    told = {}
    for name, figure in job.figures.items():
        told[name] = {key: round(value, 3) if isinstance(value, float) else value for key, value in figure.items()}
        if goal := goals.get(name):
            held = all(figure["median"] >= bound if word == "at least" else figure["median"] <= bound
                       for word, bound in goal.items())
            told[name] |= {"goal": " ".join(f"{word} {bound}" for word, bound in goal.items()), "held": held}
    return told


def speeds(job):
    """Megabytes a second by part and program, from the median of processor time, or of time on the clock where two worked."""
    times = {}
    for row in job.rows:
        if row["part"] != "start" and row["round"] and "processor_s" in row:
            times.setdefault(row["part"], {}).setdefault(row["program"], []).append(
                row["processor_s" if row["processors"] == 1 else "wall_s"] / row["bytes"])
    return {part: {program: float(f"{1e-6 / statistics.median(each):.4g}") for program, each in programs.items()}
            for part, programs in times.items()}


def machine():
    """What the figures were taken on, without the host's own name."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / (1 << 30)
    system = platform.freedesktop_os_release().get("PRETTY_NAME", "") if hasattr(platform, "freedesktop_os_release") else ""
    return {"processor": measure.processor(), "processors": len(os.sched_getaffinity(0)), "memory GiB": round(memory, 1),
            "system": system, "kernel": platform.release(), "load at the end": round(os.getloadavg()[0], 2)}


def versions(job):
    """What took part, by version."""
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.split("\n")[0]
    own = subprocess.run([job.casenote, "--version"], capture_output=True, text=True).stdout.strip()
    return {"casenote": own, "Swift": swift, "Python": platform.python_version()} | job.versions


def show(record_path):
    """Prints the figures for a reader."""
    record = json.loads(pathlib.Path(record_path).read_text())
    for part, programs in record["megabytesPerSecond"].items():
        print(f"\n{part}, MB/s")
        for program, speed in programs.items():
            print(f"  {speed:10,.1f}  {program}")
    print()
    for name, figure in record["figures"].items():
        goal = f"   goal {figure['goal']}: {'held' if figure['held'] else 'MISSED'}" if "goal" in figure else ""
        print(f"{name}: {figure['median']:.3g} {figure['unit']} ({figure['low']:.3g} to {figure['high']:.3g}){goal}")
    for name, advice in record["missing"].items():
        print(f"{name} was not there ({advice})")
