#include "CLanguageDetector.h"

// CLD2's header names FILE without including what declares it.
#include <cstdio>

#if !__has_include(<cld2/public/compact_lang_det.h>)
#error "CLD2 is missing: install libcld2-dev (Debian, Ubuntu), or run Scripts/setup.sh"
#endif
#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <climits>

PithDetectedLanguage pith_detect_language(const char *text, size_t count) {
  PithDetectedLanguage detected = {nullptr, 0, 0, 0};
  if (text == nullptr || count == 0 || count > INT_MAX) return detected;

  const CLD2::CLDHints noHints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  int letterBytes = 0;
  bool isReliable = false;
  int validBytes = 0;
  CLD2::Language language = CLD2::ExtDetectLanguageSummaryCheckUTF8(
      text, static_cast<int>(count), /* is_plain_text */ true, &noHints, /* flags */ 0, languages, percents,
      scores, nullptr, &letterBytes, &isReliable, &validBytes);
  if (language == CLD2::UNKNOWN_LANGUAGE) return detected;

  detected.code = CLD2::LanguageCode(language);
  detected.percent = language == languages[0] ? percents[0] : 0;
  detected.letterBytes = letterBytes;
  detected.isReliable = isReliable ? 1 : 0;
  return detected;
}
