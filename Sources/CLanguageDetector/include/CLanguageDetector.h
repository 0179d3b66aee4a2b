#ifndef PITH_CLANGUAGEDETECTOR_H
#define PITH_CLANGUAGEDETECTOR_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What CLD2 makes of a text.
typedef struct {
  /// The code of the language as CLD2 has it: ISO 639, mostly two letters; a constant. NULL where none was recognised.
  const char *code;
  /// The share of the text that is in it, from 0 to 100.
  int percent;
  /// The bytes of the text that are letters.
  int letterBytes;
  /// Whether the language is clearly more probable than the next.
  int isReliable;
} PithDetectedLanguage;

/// Detects the language that most of a text is in. CLD2 is C++, which Swift doesn't call without its interoperability mode; hence
/// this function.
///
/// The text need not be valid UTF-8 nor end with NUL. Safe to call from any thread.
PithDetectedLanguage pith_detect_language(const char *text, size_t count);

#ifdef __cplusplus
}
#endif

#endif
