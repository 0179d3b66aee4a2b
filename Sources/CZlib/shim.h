#ifndef PITH_CZLIB_SHIM_H
#define PITH_CZLIB_SHIM_H

#include <zlib.h>

// inflateInit2 is a macro, which Swift doesn't import.
static inline int pith_inflate_init(z_stream *stream, int windowBits) {
  return inflateInit2(stream, windowBits);
}

#endif
