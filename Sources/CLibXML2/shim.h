#ifndef PITH_CLIBXML2_SHIM_H
#define PITH_CLIBXML2_SHIM_H

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

#endif
