#ifndef PITH_CBROTLI_SHIM_H
#define PITH_CBROTLI_SHIM_H

#include <brotli/decode.h>

#endif
