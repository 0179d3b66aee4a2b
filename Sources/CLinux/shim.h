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

#ifdef __GLIBC__
/// mallopt(3): sets a parameter of the allocator.
extern int mallopt(int parameter, int value);
static const int PITH_M_TRIM_THRESHOLD = -1;
static const int PITH_M_TOP_PAD = -2;
static const int PITH_M_MMAP_THRESHOLD = -3;
#else
/// Other C libraries have no such parameters.
static inline int mallopt(int parameter, int value) { return 0; }
static const int PITH_M_TRIM_THRESHOLD = 0;
static const int PITH_M_TOP_PAD = 0;
static const int PITH_M_MMAP_THRESHOLD = 0;
#endif

/// O_TMPFILE of <fcntl.h>, the same on all architectures but Alpha, PA-RISC and SPARC.
static const int PITH_O_TMPFILE = 020000000 | O_DIRECTORY;

#endif
