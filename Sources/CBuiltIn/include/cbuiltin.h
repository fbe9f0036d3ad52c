#ifndef CBUILTIN_H
#define CBUILTIN_H
// What was worked out when the program was built, as bytes of the program itself: Swift has no literal that
// is read in place. LexiconEmbedder makes the bytes; the images of TextCore say what is in them.

#include <stddef.h>

/// Bytes that are never changed nor gone.
struct cbuiltin_bytes {
  const void *_Nonnull start;
  size_t count;
};

/// All lexicons of `Lexicons/` compiled.
struct cbuiltin_bytes cbuiltin_lexicons(void);

/// The trained model; no bytes where none is in that folder.
struct cbuiltin_bytes cbuiltin_model(void);

#endif
