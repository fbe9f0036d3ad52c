// vectorscan over the text in one block: all whole-word places of all phrases, overlapping ones too.
//
// usage: vectorscan phrases.txt notes.txt
//
// Phrases are caseless literals; whether a place is a whole word is tested where it is reported, which
// is faster than \b in a pattern. The time is that of the scan, without compiling the phrases.
#include <ctype.h>
#include <hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct search {
  const char *text;
  size_t size;
  const size_t *lengths;
  unsigned long hits;
};

static int is_word(unsigned char byte) { return isalnum(byte) || byte == '_'; }

static int found(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context) {
  struct search *search = context;
  size_t start = to - search->lengths[id];
  (void)from, (void)flags;
  search->hits += !(start > 0 && is_word(search->text[start - 1]))
      && !(to < search->size && is_word(search->text[to]));
  return 0;
}

static char *contents(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END)) exit(2);
  *size = ftell(file);
  rewind(file);
  char *bytes = malloc(*size + 1);
  if (!bytes || fread(bytes, 1, *size, file) != *size) exit(2);
  bytes[*size] = 0;
  fclose(file);
  return bytes;
}

static double seconds(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

int main(int count, char **arguments) {
  enum { most = 100000 };
  static const char *phrases[most];
  static size_t lengths[most];
  static unsigned flags[most], ids[most];
  if (count != 3) return 2;
  size_t size;
  unsigned number = 0;
  for (char *phrase = strtok(contents(arguments[1], &size), "\n"); phrase && number < most;
       phrase = strtok(NULL, "\n"), number++) {
    phrases[number] = phrase;
    lengths[number] = strlen(phrase);
    flags[number] = HS_FLAG_CASELESS;
    ids[number] = number;
  }
  struct search search = {.lengths = lengths};
  search.text = contents(arguments[2], &search.size);
  hs_database_t *database;
  hs_compile_error_t *error;
  hs_scratch_t *scratch = NULL;
  if (hs_compile_lit_multi(phrases, flags, ids, lengths, number, HS_MODE_BLOCK, NULL, &database, &error)) return 2;
  if (hs_alloc_scratch(database, &scratch)) return 2;
  double start = seconds(CLOCK_MONOTONIC), worked = seconds(CLOCK_PROCESS_CPUTIME_ID);
  if (hs_scan(database, search.text, search.size, 0, scratch, found, &search)) return 2;
  printf("{\"answer\": %lu, \"seconds\": %.6f, \"processorSeconds\": %.6f, \"version\": \"%s\"}\n", search.hits,
      seconds(CLOCK_MONOTONIC) - start, seconds(CLOCK_PROCESS_CPUTIME_ID) - worked, hs_version());
  return 0;
}
