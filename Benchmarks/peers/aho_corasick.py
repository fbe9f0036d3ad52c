"""pyahocorasick over the text line by line, in lower case: all whole-word places of all phrases, overlapping ones too.

usage: aho_corasick.py phrases.txt notes.txt BYTES

Reads the first BYTES of the notes; the time is that of lowering, searching and the test for whole words.
"""
import importlib.metadata
import json
import sys
import time

import ahocorasick


def main():
    automaton = ahocorasick.Automaton()
    for phrase in open(sys.argv[1], encoding="utf-8").read().splitlines():
        automaton.add_word(phrase.lower(), len(phrase))
    automaton.make_automaton()
    text = open(sys.argv[2], "rb").read(int(sys.argv[3])).decode(errors="replace")
    start, worked = time.perf_counter(), time.process_time()
    hits = 0
    for line in text.splitlines():
        line = line.lower()
        for last, length in automaton.iter(line):
            first = last - length + 1
            if not (first > 0 and is_word(line[first - 1])) and not (last + 1 < len(line) and is_word(line[last + 1])):
                hits += 1
    print(json.dumps({"answer": hits, "seconds": time.perf_counter() - start,
                      "processorSeconds": time.process_time() - worked, "version": importlib.metadata.version("pyahocorasick")}))


def is_word(character):
    return character.isalnum() or character == "_"


main()
