/* Begins to fetch what lies at an address into the nearest cache; any address will do. */
static inline __attribute__((always_inline)) void casenote_prefetch(const void *address) {
  __builtin_prefetch(address);
}
