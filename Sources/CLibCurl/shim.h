#ifndef PITH_CLIBCURL_SHIM_H
#define PITH_CLIBCURL_SHIM_H

// The type-checking macros around curl_easy_setopt hide the function from Swift's importer.
#define CURL_DISABLE_TYPECHECK 1
#include <curl/curl.h>

// curl_easy_setopt, curl_easy_getinfo and curl_multi_setopt take a variable argument, which Swift cannot pass.
// There is one wrapper for each type of argument that Pith passes; the caller pairs option and type.

static inline CURLcode pith_easy_set_long(CURL *easy, CURLoption option, long value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode pith_easy_set_string(CURL *easy, CURLoption option, const char *value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode pith_easy_set_pointer(CURL *easy, CURLoption option, void *value) {
  return curl_easy_setopt(easy, option, value);
}

// For CURLOPT_WRITEFUNCTION and CURLOPT_HEADERFUNCTION, which share a signature.
static inline CURLcode pith_easy_set_data_callback(CURL *easy, CURLoption option, curl_write_callback callback) {
  return curl_easy_setopt(easy, option, callback);
}

// For CURLOPT_PREREQFUNCTION.
static inline CURLcode pith_easy_set_request_callback(CURL *easy, curl_prereq_callback callback) {
  return curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, callback);
}

// For CURLOPT_OPENSOCKETFUNCTION.
static inline CURLcode pith_easy_set_socket_callback(CURL *easy, curl_opensocket_callback callback) {
  return curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, callback);
}

// For CURLOPT_DEBUGFUNCTION.
static inline CURLcode pith_easy_set_debug_callback(CURL *easy, curl_debug_callback callback) {
  return curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, callback);
}

static inline CURLcode pith_easy_set_share(CURL *easy, CURLSH *share) {
  return curl_easy_setopt(easy, CURLOPT_SHARE, share);
}

static inline CURLSHcode pith_share_kind(CURLSH *share, curl_lock_data kind) {
  return curl_share_setopt(share, CURLSHOPT_SHARE, kind);
}

static inline CURLcode pith_easy_info_long(CURL *easy, CURLINFO info, long *value) {
  return curl_easy_getinfo(easy, info, value);
}

static inline CURLcode pith_easy_info_string(CURL *easy, CURLINFO info, char **value) {
  return curl_easy_getinfo(easy, info, value);
}

static inline CURLMcode pith_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}

// CURLOPT_PROTOCOLS_STR is there from 7.85; before it (Ubuntu 22.04 has 7.81) a bit mask said the same, which
// newer headers mark as deprecated.
static inline CURLcode pith_easy_allow_only_http(CURL *easy) {
#if LIBCURL_VERSION_NUM >= 0x075500
  return curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
#else
  return curl_easy_setopt(easy, CURLOPT_PROTOCOLS, CURLPROTO_HTTP | CURLPROTO_HTTPS);
#endif
}

// The host name in its ASCII form (IDN), which libcurl gives from 7.88 on.
#if LIBCURL_VERSION_NUM >= 0x075800
#define PITH_ASCII_HOST CURLU_PUNYCODE
#else
#define PITH_ASCII_HOST 0
#endif

// CURLOPT_QUICK_EXIT is there from 7.87: before it, a transfer that ends while its host name is being resolved
// blocks the thread until the resolver gives up.
static inline CURLcode pith_easy_leave_resolver_behind(CURL *easy) {
#if LIBCURL_VERSION_NUM >= 0x075700
  return curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
#else
  (void)easy;
  return CURLE_OK;
#endif
}

#endif
