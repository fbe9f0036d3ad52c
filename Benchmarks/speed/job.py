"""What the parts of a run share: the programs, where files go, and what was measured so far."""
import dataclasses
import json
import pathlib
import statistics

import measure

EXPECTED = measure.BENCHMARKS / "definitions/expected.json"
PHRASES = measure.BENCHMARKS / "definitions/phrases.txt"

@dataclasses.dataclass
class Job:
    """One run of all parts over the export of one size."""
    cache: pathlib.Path
    size: str
    quick: bool
    records_answers: bool
    casenote: pathlib.Path
    generate: pathlib.Path
    stages: pathlib.Path
    icu_words: pathlib.Path
    rows: list = dataclasses.field(default_factory=list)
    figures: dict = dataclasses.field(default_factory=dict)
    versions: dict = dataclasses.field(default_factory=dict)
    shares: dict = dataclasses.field(default_factory=dict)
    missing: dict = dataclasses.field(default_factory=dict)
    answers: dict = dataclasses.field(default_factory=dict)

    def __post_init__(self):
        self.rounds = 3 if self.quick else 5
        self.expected = json.loads(EXPECTED.read_text()).get(self.size, {})
        if not self.expected and not self.records_answers:
            measure.say(f"no answers are stated for {self.size}: they are told, and compared among themselves")

    def export(self, size=None):
        """The folder of the export of that size, with notes.csv and notes.txt; and what the generator says of it."""
        return measure.corpus(self.generate, self.cache, size or self.size)

    def check(self, name, answer):
        """Fails unless an answer is the expected one, and that which was given before."""
        before = self.answers.setdefault(name, answer)
        if not self.records_answers:
            before = self.expected.get(name, before)
        if answer != before:
            measure.fail(f"{name} is {answer}, expected {before} (see --record-expected)")

    def check_counts(self, stage, counts):
        """Checks what a stage counts; most counts are the same whichever stage tells them."""
        for name, count in counts.items():
            if (stage, name) in (("match", "matches"), ("rules", "findings")):
                name = f"{name} of stage {stage}"
            self.check(name, count)

    def write_answers(self):
        """Makes the answers of this run the expected ones."""
        expected = json.loads(EXPECTED.read_text())
        expected[self.size] = dict(sorted((expected.get(self.size, {}) | self.answers).items()))
        EXPECTED.write_text(json.dumps(expected, indent=1) + "\n")

    def add(self, part, program, round, bytes, measured):
        """Keeps the raw figures of one run; it had one processor unless told otherwise."""
        row = {"part": part, "program": program, "round": round, "processors": 1, "bytes": bytes} | measured
        self.rows.append(row)
        peak = f" {row['peak_mib']:.0f} MiB" if "peak_mib" in row else ""
        measure.say(f"{part:7} {round} {program:28} {row['wall_s']:8.3f} s {bytes / 1e6 / row['wall_s']:8.1f} MB/s{peak}")

    def figure(self, name, values, unit):
        """Keeps a figure with its range."""
        values = sorted(values)
        self.figures[name] = {"median": statistics.median(values), "low": values[0], "high": values[-1], "unit": unit}

    def costs(self, part, program, clock="processor_s"):
        """Seconds a byte, round by round."""
        return [row[clock] / row["bytes"] for row in self.rows if (row["part"], row["program"]) == (part, program)]

    def compare(self, name, slow, fast, unit="times"):
        """Keeps the ratio of two costs, round by round."""
        if slow and fast:
            self.figure(name, [a / b for a, b in zip(slow, fast)], unit)
