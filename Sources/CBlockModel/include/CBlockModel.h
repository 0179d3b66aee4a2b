#ifndef PITH_BLOCK_MODEL_H
#define PITH_BLOCK_MODEL_H

#include <stddef.h>

/// The learned block model, as Training/ writes it: `blocks.model` beside the source file.
const unsigned char *pith_block_model(void);
/// The number of its bytes.
size_t pith_block_model_count(void);

#endif
