"""Tests of what a run makes of its measurements: python3 -m unittest discover -s Benchmarks"""
import pathlib
import tempfile
import unittest
import unittest.mock
from xml.etree import ElementTree

import measure
from speed import record
from speed.job import Job
from speed.program import Program, rounds


class SpeedTests(unittest.TestCase):
    def setUp(self):
        unittest.mock.patch.object(measure, "say").start()
        self.job = Job(pathlib.Path(tempfile.gettempdir()), "1", False, False, *["true"] * 4)
        self.addCleanup(unittest.mock.patch.stopall)

    def test_a_wrong_answer_ends_the_run(self):
        self.job.expected = {"records": 7}
        self.job.check("records", 7)
        with self.assertRaises(SystemExit):
            self.job.check("records", 8)

    def test_stages_must_agree_where_no_answer_is_stated(self):
        self.job.check_counts("match", {"tokens": 9, "matches": 2})
        self.job.check_counts("context", {"tokens": 9, "matches": 3})
        with self.assertRaises(SystemExit):
            self.job.check_counts("rules", {"tokens": 9, "matches": 4})

    def test_rounds_alternate_and_ratios_are_of_rounds(self):
        for name, seconds in (("slow", (4, 9)), ("fast", (2, 3))):
            for each in seconds:
                self.job.add("whole", name, 1, 2, {"wall_s": each, "processor_s": each})
        self.job.compare("fast as fast as slow", self.job.costs("whole", "slow"), self.job.costs("whole", "fast"))
        self.assertEqual(self.job.figures["fast as fast as slow"], {"median": 2.5, "low": 2, "high": 3, "unit": "times"})
        self.job.rows.clear()
        echo = [Program(name, ["echo", "5"], 1, "number") for name in ("a", "b")]
        rounds(self.job, "whole", echo, 2)
        self.assertEqual("".join(row["program"] for row in self.job.rows), "abba")

    def test_a_run_past_its_limit_is_ended(self):
        endless = ["sh", "-c", "while :; do :; done"]
        self.assertIsNone(measure.run(endless, {min(measure.os.sched_getaffinity(0))}, limit=0.5))

    def test_a_record_is_written_with_goals_and_a_picture(self):
        self.job.add("whole", "a <b> & c", 1, 5_000_000, {"wall_s": 1, "processor_s": 1.0, "peak_mib": 9.0})
        self.job.figure("peak memory at two workers", [65], "MiB")
        with tempfile.TemporaryDirectory() as folder:
            path = record.write(self.job, pathlib.Path(folder))
            told = record.json.loads(path.with_suffix(".json").read_text())
            picture = ElementTree.parse(path.with_suffix(".svg")).getroot()
            self.assertEqual(len(path.with_suffix(".csv").read_text().splitlines()), 2)
        self.assertFalse(told["figures"]["peak memory at two workers"]["held"])
        self.assertEqual(told["megabytesPerSecond"]["whole"], {"a <b> & c": 5.0})
        self.assertIn("a <b> & c 5", picture.find("{*}desc").text)


if __name__ == "__main__":
    unittest.main()
