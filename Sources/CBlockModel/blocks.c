#include "CBlockModel.h"

// C, because a Swift array literal of this size takes 20 to 40 seconds to compile, and a resource file would have to be
// installed beside the program.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char model[] = {
#embed "blocks.model"
};

const unsigned char *pith_block_model(void) { return model; }

size_t pith_block_model_count(void) { return sizeof(model); }
