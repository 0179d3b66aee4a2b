#ifndef PITH_CZLIB_SHIM_H
#define PITH_CZLIB_SHIM_H

#include <zlib.h>

#endif
