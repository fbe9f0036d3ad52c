"""DuckDB's CSV reader on one thread: records, and characters in the column of the notes.

usage: duckdb_csv.py notes.csv

`parallel=false`, since the parallel reader does not take line breaks in quotes.
"""
import json
import sys
import time

import duckdb

start, worked = time.perf_counter(), time.process_time()
answer = duckdb.execute(
    "set threads = 1; select count(*), sum(length(\"Case Note\")) from read_csv(?, parallel=false, all_varchar=true)",
    [sys.argv[1]]).fetchone()
print(json.dumps({"answer": [int(number) for number in answer], "seconds": time.perf_counter() - start,
                  "processorSeconds": time.process_time() - worked, "version": duckdb.__version__}))
