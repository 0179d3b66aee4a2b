#ifndef PITH_CLIBCURL_SHIM_H
#define PITH_CLIBCURL_SHIM_H

// The type-checking macros around curl_easy_setopt hide the function from Swift's importer.
#define CURL_DISABLE_TYPECHECK 1
#include <curl/curl.h>

#endif
