#ifndef PITH_CLINUX_SHIM_H
#define PITH_CLINUX_SHIM_H

#include <fcntl.h>

// Swift imports the C library without _GNU_SOURCE, so what needs it is declared here, as in glibc and musl.

/// syncfs(2): writes a whole file system to the disk.
extern int syncfs(int descriptor);

/// O_TMPFILE of <fcntl.h>, the same on all architectures but Alpha, PA-RISC and SPARC.
static const int PITH_O_TMPFILE = 020000000 | O_DIRECTORY;

#endif
