#define _GNU_SOURCE
#include "blocks.h"
#include <dlfcn.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

// The program's `malloc`, in the way that glibc's manual gives for replacing it. Blocks of up to 512 bytes are cut from pages of one size
// each, and a freed block is the next one of its size to be handed out. Everything else, and everything before
// `lectern_keep_small_blocks`, is glibc's. Where a block lies tells whose it is, so that either's blocks may be freed anywhere.

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);
void __libc_free(void *block);

enum {
  grain = 16,
  largest = 512,
  sizes = largest / grain + 1,
  page_bits = 16,
};
#define page_size ((size_t)1 << page_bits)
#define region_size ((size_t)16 << 30)

/// Where all small blocks lie: at first where no program's memory does.
#define nowhere ((uintptr_t)1 << 63)
static uintptr_t region = nowhere;
static atomic_size_t pages_taken;
static uint8_t grains_of_page[region_size >> page_bits];
static size_t (*glibc_usable_size)(void *block);

struct free_block {
  struct free_block *next;
};

/// What one thread hands out: the blocks of each size that it freed, and what is left of the page that it cuts up.
static _Thread_local struct {
  struct free_block *freed[sizes];
  char *rest[sizes];
  char *end[sizes];
} mine __attribute__((tls_model("initial-exec")));

void lectern_keep_small_blocks(void) {
  if (region != nowhere) return;
  glibc_usable_size = (size_t (*)(void *))dlsym(RTLD_NEXT, "malloc_usable_size");
  if (!glibc_usable_size) return;
  // Address space only: memory is what gets used of it.
  void *start = mmap(NULL, region_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (start != MAP_FAILED) region = (uintptr_t)start;
}

static inline size_t offset_in_region(const void *block) { return (uintptr_t)block - region; }

static inline int is_small(const void *block) { return offset_in_region(block) < region_size; }

static inline size_t room_of_small(const void *block) { return (size_t)grains_of_page[offset_in_region(block) >> page_bits] * grain; }

static int take_page(size_t grains) {
  if (region == nowhere) return 0;
  size_t page = atomic_fetch_add_explicit(&pages_taken, 1, memory_order_relaxed);
  if (page >= region_size >> page_bits) {
    atomic_fetch_sub_explicit(&pages_taken, 1, memory_order_relaxed);
    return 0;
  }
  grains_of_page[page] = (uint8_t)grains;
  char *start = (char *)region + (page << page_bits);
  mine.rest[grains] = start;
  mine.end[grains] = start + page_size / (grains * grain) * (grains * grain);
  return 1;
}

static __attribute__((noinline)) void *cut(size_t grains) {
  if (mine.rest[grains] == mine.end[grains] && !take_page(grains)) return __libc_malloc(grains * grain);
  void *block = mine.rest[grains];
  mine.rest[grains] += grains * grain;
  return block;
}

void *malloc(size_t size) {
  if (size > largest || size == 0) return __libc_malloc(size);
  size_t grains = (size + grain - 1) / grain;
  struct free_block *block = mine.freed[grains];
  if (!block) return cut(grains);
  mine.freed[grains] = block->next;
  return block;
}

void free(void *block) {
  if (!is_small(block)) return __libc_free(block);
  struct free_block **freed = &mine.freed[grains_of_page[offset_in_region(block) >> page_bits]];
  ((struct free_block *)block)->next = *freed;
  *freed = block;
}

void *calloc(size_t count, size_t size) {
  size_t bytes;
  if (__builtin_mul_overflow(count, size, &bytes) || bytes > largest || bytes == 0) return __libc_calloc(count, size);
  void *block = malloc(bytes);
  return block ? memset(block, 0, bytes) : NULL;
}

void *realloc(void *block, size_t size) {
  if (!block) return malloc(size);
  if (!is_small(block)) return __libc_realloc(block, size);
  if (size == 0) {
    free(block);
    return NULL;
  }
  size_t room = room_of_small(block);
  if (size <= room && size > room / 2) return block;
  void *moved = malloc(size);
  if (!moved) return NULL;
  memcpy(moved, block, size < room ? size : room);
  free(block);
  return moved;
}

size_t malloc_usable_size(void *block) {
  if (is_small(block)) return room_of_small(block);
  if (!glibc_usable_size) glibc_usable_size = (size_t (*)(void *))dlsym(RTLD_NEXT, "malloc_usable_size");
  return glibc_usable_size(block);
}
