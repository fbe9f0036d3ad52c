"""spaCy's tokeniser and PhraseMatcher over the text line by line, by lower case: all places, overlapping ones too.

usage: spacy_phrases.py phrases.txt notes.txt BYTES

Reads the first BYTES of the notes; the time is that of tokenising and matching.
"""
import json
import sys
import time

import spacy
from spacy.matcher import PhraseMatcher


def main():
    language = spacy.blank("en")
    matcher = PhraseMatcher(language.vocab, attr="LOWER")
    phrases = open(sys.argv[1], encoding="utf-8").read().splitlines()
    matcher.add("phrase", [language.make_doc(phrase) for phrase in phrases])
    text = open(sys.argv[2], "rb").read(int(sys.argv[3])).decode(errors="replace")
    start, worked = time.perf_counter(), time.process_time()
    hits = sum(len(matcher(language.make_doc(line))) for line in text.splitlines() if line)
    print(json.dumps({"answer": hits, "seconds": time.perf_counter() - start,
                      "processorSeconds": time.process_time() - worked, "version": spacy.__version__}))


main()
