#ifndef PITH_CLIBPSL_SHIM_H
#define PITH_CLIBPSL_SHIM_H

#include <libpsl.h>

#endif
