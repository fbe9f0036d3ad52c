#ifndef CICU_H
#define CICU_H
// The opaque face of the ICU calls that casenote makes. Only cicu.c includes ICU: a Swift file that
// imports both Foundation and a module that shows <unicode/...> does not compile.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A break iterator over UTF-8. It has a state of its own: one for each worker, never shared.
typedef struct cicu_break cicu_break;

/// Opens an iterator over words, as UAX #29 has them and not as CLDR tailors them: the locale is
/// "fi", which alone with "sv" keeps ':' a letter's joint ("a:b"), as the standard does. NULL when
/// ICU or memory fails.
cicu_break *_Nullable cicu_words_open(void);

/// Opens an iterator over sentences by the root rules, without suppressions. NULL when ICU or
/// memory fails.
cicu_break *_Nullable cicu_sentences_open(void);

/// Closes an iterator.
void cicu_break_close(cicu_break *_Nonnull iterator);

/// Points an iterator at bytes, which are read where they are and must outlive the iteration. An
/// ill-formed sequence counts as U+FFFD. False when ICU fails.
bool cicu_break_begin(
    cicu_break *_Nonnull iterator, const uint8_t *_Nonnull bytes, int64_t count);

/// The next boundary after the start, in bytes; -1 after the last, which is the end of the bytes.
int64_t cicu_break_next(cicu_break *_Nonnull iterator);

/// Writes the full case folding of UTF-8, canonically composed, such that canonically equal
/// spellings fold alike (D145 of the Unicode Standard, then NFC). Returns its length, which may
/// exceed `capacity`: then nothing useful was written. -1 when ICU or memory fails.
int64_t cicu_fold(
    const uint8_t *_Nonnull bytes, int64_t count, uint8_t *_Nullable folded, int64_t capacity);

/// Whether a code point has the property Alphabetic.
bool cicu_is_alphabetic(int32_t code_point);

/// Whether a code point has the property Uppercase, or is a titlecase letter.
bool cicu_is_capital(int32_t code_point);

/// Whether a code point has the property White_Space.
bool cicu_is_white_space(int32_t code_point);

/// Whether a code point is a digit of some script (general category Nd).
bool cicu_is_digit(int32_t code_point);

/// Whether a code point belongs to the word character before it (Word_Break Extend, Format, ZWJ).
bool cicu_extends(int32_t code_point);

#ifdef __cplusplus
}
#endif
#endif
