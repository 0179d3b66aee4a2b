#ifndef PITH_CZSTD_SHIM_H
#define PITH_CZSTD_SHIM_H

#include <zstd.h>
#include <zstd_errors.h>

#endif
