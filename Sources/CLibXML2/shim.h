#ifndef PITH_CLIBXML2_SHIM_H
#define PITH_CLIBXML2_SHIM_H

// A libxml2 built with ICU (Debian's is) includes ICU's headers for the last two pointers of a struct that only
// libxml2 itself makes. They define the same types as the ICU in Foundation, differently, so that no program
// could import both Foundation and Pith.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

#endif
