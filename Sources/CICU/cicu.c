#include "cicu.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>

struct cicu_break {
  UBreakIterator *iterator;
  UText text;
};

static cicu_break *open_break(UBreakIteratorType type, const char *locale) {
  static const UText empty = UTEXT_INITIALIZER;
  cicu_break *result = malloc(sizeof *result);
  if (!result) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  result->text = empty;
  result->iterator = ubrk_open(type, locale, NULL, 0, &status);
  if (U_FAILURE(status)) {
    free(result);
    return NULL;
  }
  return result;
}

cicu_break *cicu_words_open(void) { return open_break(UBRK_WORD, "fi"); }

cicu_break *cicu_sentences_open(void) { return open_break(UBRK_SENTENCE, "root"); }

void cicu_break_close(cicu_break *iterator) {
  ubrk_close(iterator->iterator);
  utext_close(&iterator->text);
  free(iterator);
}

bool cicu_break_begin(cicu_break *iterator, const uint8_t *bytes, int64_t count) {
  UErrorCode status = U_ZERO_ERROR;
  utext_openUTF8(&iterator->text, (const char *)bytes, count, &status);
  ubrk_setUText(iterator->iterator, &iterator->text, &status);
  return U_SUCCESS(status);
}

int64_t cicu_break_next(cicu_break *iterator) { return ubrk_next(iterator->iterator); }

// One step of folding in UTF-16: fills `to` from `from`, tells the length that it needed.
typedef int32_t (*step)(
    const UChar *from, int32_t count, UChar *to, int32_t capacity, UErrorCode *status);

static int32_t decompose(const UChar *from, int32_t count, UChar *to, int32_t capacity,
                         UErrorCode *status) {
  const UNormalizer2 *form = unorm2_getNFDInstance(status);
  return U_FAILURE(*status) ? 0 : unorm2_normalize(form, from, count, to, capacity, status);
}

static int32_t fold_case(const UChar *from, int32_t count, UChar *to, int32_t capacity,
                         UErrorCode *status) {
  return u_strFoldCase(to, capacity, from, count, U_FOLD_CASE_DEFAULT, status);
}

static int32_t compose(const UChar *from, int32_t count, UChar *to, int32_t capacity,
                       UErrorCode *status) {
  const UNormalizer2 *form = unorm2_getNFCInstance(status);
  return U_FAILURE(*status) ? 0 : unorm2_normalize(form, from, count, to, capacity, status);
}

// Replaces the heap buffer `*units` by what `run` makes of it; false when ICU or memory fails.
static bool apply(step run, UChar **units, int32_t *count) {
  int32_t capacity = *count + *count / 2 + 16;
  for (;;) {
    UErrorCode status = U_ZERO_ERROR;
    UChar *result = malloc((size_t)capacity * sizeof *result);
    if (!result) return false;
    int32_t length = run(*units, *count, result, capacity, &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) {
      free(result);
      capacity = length;
      continue;
    }
    if (U_FAILURE(status)) {
      free(result);
      return false;
    }
    free(*units);
    *units = result;
    *count = length;
    return true;
  }
}

int64_t cicu_fold(const uint8_t *bytes, int64_t count, uint8_t *folded, int64_t capacity) {
  if (count > INT32_MAX / 4 || capacity < 0) return -1;
  if (capacity > INT32_MAX) capacity = INT32_MAX;
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;
  // UTF-16 never has more units than UTF-8 has bytes.
  UChar *units = malloc(((size_t)count + 1) * sizeof *units);
  if (!units) return -1;
  u_strFromUTF8WithSub(units, (int32_t)count + 1, &length, (const char *)bytes, (int32_t)count,
                       0xFFFD, NULL, &status);
  int32_t needed = -1;
  if (U_SUCCESS(status) && apply(decompose, &units, &length) && apply(fold_case, &units, &length)
      && apply(compose, &units, &length)) {
    u_strToUTF8WithSub((char *)folded, (int32_t)capacity, &needed, units, length, 0xFFFD, NULL,
                       &status);
    if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) needed = -1;
  }
  free(units);
  return needed;
}

bool cicu_is_alphabetic(int32_t code_point) { return u_isUAlphabetic(code_point); }

bool cicu_is_capital(int32_t code_point) {
  return u_isUUppercase(code_point) || u_istitle(code_point);
}

bool cicu_is_white_space(int32_t code_point) { return u_isUWhiteSpace(code_point); }

bool cicu_is_digit(int32_t code_point) { return u_isdigit(code_point); }

bool cicu_extends(int32_t code_point) {
  switch (u_getIntPropertyValue(code_point, UCHAR_WORD_BREAK)) {
  case U_WB_EXTEND:
  case U_WB_FORMAT:
  case U_WB_ZWJ: return true;
  default: return false;
  }
}
