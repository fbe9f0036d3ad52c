#include "cbuiltin.h"

// In a file that LexiconEmbedder writes.
extern const unsigned char cbuiltin_lexicon_bytes[], cbuiltin_model_bytes[];
extern const size_t cbuiltin_lexicon_count, cbuiltin_model_count;

struct cbuiltin_bytes cbuiltin_lexicons(void) {
  return (struct cbuiltin_bytes){cbuiltin_lexicon_bytes, cbuiltin_lexicon_count};
}

struct cbuiltin_bytes cbuiltin_model(void) {
  return (struct cbuiltin_bytes){cbuiltin_model_bytes, cbuiltin_model_count};
}
