#ifndef PITH_CLIBCRYPTO_SHIM_H
#define PITH_CLIBCRYPTO_SHIM_H

#include <openssl/evp.h>

#endif
