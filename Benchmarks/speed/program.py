"""A program that is timed beside others."""
import dataclasses
import json
import tempfile

import measure


@dataclasses.dataclass
class Program:
    """A command, how many bytes it reads, and how it tells its answer.

    "lines": one a line, so that they are only counted where nobody looks at the clock; "number": the first
    number it prints; "json": an object with `answer`, or `stage` and `counts`, and the time of the work alone.
    """
    name: str
    command: list
    bytes: int
    tells: str = "json"
    cpus: tuple = (0,)

    def time(self, cache, limit=None):
        """Runs it once; gives seconds, peak memory and, unless it tells lines, the answer."""
        if self.tells == "lines":
            return measure.run(self.command, self.cpus, limit=limit)
        with tempfile.TemporaryFile(dir=cache) as output:
            measured = measure.run(self.command, self.cpus, output)
            output.seek(0)
            told = output.read().decode()
        if self.tells == "number":
            return measured | {"answer": int(told.split()[0])}
        told = json.loads(told.splitlines()[-1])
        return {"wall_s": told["seconds"], "processor_s": told["processorSeconds"], "peak_mib": measured["peak_mib"],
                "answer": told["answer"] if "answer" in told else {told["stage"]: told["counts"]},
                "version": told.get("version", "").strip()}

    def lines(self, cache):
        """Lines, hash and bytes of what it prints."""
        output = cache / f"output-of-{self.name.replace(' ', '-')}"
        with open(output, "wb") as file:
            measure.run(self.command, self.cpus, file)
        told = (*measure.lines_and_hash(output), output.stat().st_size)
        output.unlink()
        return told


def rounds(job, part, programs, number):
    """Runs programs in turn, each round in the opposite order of the one before."""
    for round in range(1, number + 1):
        for program in programs if round % 2 else reversed(programs):
            measured = program.time(job.cache)
            answer, version = measured.pop("answer", None), measured.pop("version", "")
            if isinstance(answer, dict):
                for stage, counts in answer.items():
                    job.check_counts(stage, counts)
            elif answer is not None:
                job.check(program.name, answer)
            if version:
                job.versions[program.name] = version
            job.add(part, program.name, round, program.bytes, measured | {"processors": len(program.cpus)})
