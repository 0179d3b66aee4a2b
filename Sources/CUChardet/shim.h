#ifndef PITH_CUCHARDET_SHIM_H
#define PITH_CUCHARDET_SHIM_H

#include <uchardet.h>

#endif
