#ifndef PITH_CLINUX_SHIM_H
#define PITH_CLINUX_SHIM_H

#include <fcntl.h>
#include <stddef.h>

// Swift imports the C library without _GNU_SOURCE, so what needs it is declared here, as in glibc and musl.

/// syncfs(2): writes a whole file system to the disk.
extern int syncfs(int descriptor);

/// renameat2(2): renames a file, or exchanges two.
extern int renameat2(int old_folder, const char *old_name, int new_folder, const char *new_name, unsigned int flags);

/// RENAME_EXCHANGE of <linux/fs.h>.
static const unsigned int PITH_RENAME_EXCHANGE = 1 << 1;

/// memmem(3): finds bytes in bytes, in time in proportion to both.
extern void *memmem(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length);

/// O_TMPFILE of <fcntl.h>, the same on all architectures but Alpha, PA-RISC and SPARC.
static const int PITH_O_TMPFILE = 020000000 | O_DIRECTORY;

#endif
