#pragma once

/// From here on this program's small blocks of memory come from lists of free blocks, one list a size.
///
/// glibc keeps seven free blocks of a size at hand. A step of training makes and frees some hundred small objects, most of them at once when
/// its graph goes, so that most would take the long way through `malloc`.
void lectern_keep_small_blocks(void);
