// Operations on vectors, which Swift's own types have only element by element: what the optimiser makes of those is a matter of luck.

typedef double lectern_double8 __attribute__((ext_vector_type(8)));
typedef float lectern_float8 __attribute__((ext_vector_type(8)));
typedef unsigned long long lectern_word8 __attribute__((ext_vector_type(8)));

static inline lectern_double8 lectern_add_double8(lectern_double8 a, lectern_double8 b) { return a + b; }
static inline lectern_double8 lectern_subtract_double8(lectern_double8 a, lectern_double8 b) { return a - b; }
static inline lectern_double8 lectern_multiply_double8(lectern_double8 a, lectern_double8 b) { return a * b; }
static inline lectern_double8 lectern_divide_double8(lectern_double8 a, lectern_double8 b) { return a / b; }
// a * b + c, rounded once.
static inline lectern_double8 lectern_fma_double8(lectern_double8 a, lectern_double8 b, lectern_double8 c) { return __builtin_elementwise_fma(a, b, c); }

static inline lectern_float8 lectern_add_float8(lectern_float8 a, lectern_float8 b) { return a + b; }
static inline lectern_float8 lectern_subtract_float8(lectern_float8 a, lectern_float8 b) { return a - b; }
static inline lectern_float8 lectern_multiply_float8(lectern_float8 a, lectern_float8 b) { return a * b; }
static inline lectern_float8 lectern_divide_float8(lectern_float8 a, lectern_float8 b) { return a / b; }
// a * b + c, rounded once.
static inline lectern_float8 lectern_fma_float8(lectern_float8 a, lectern_float8 b, lectern_float8 c) { return __builtin_elementwise_fma(a, b, c); }

static inline lectern_word8 lectern_add_word8(lectern_word8 a, lectern_word8 b) { return a + b; }
static inline lectern_word8 lectern_subtract_word8(lectern_word8 a, lectern_word8 b) { return a - b; }
static inline lectern_word8 lectern_and_word8(lectern_word8 a, lectern_word8 b) { return a & b; }
static inline lectern_word8 lectern_or_word8(lectern_word8 a, lectern_word8 b) { return a | b; }
static inline lectern_word8 lectern_xor_word8(lectern_word8 a, lectern_word8 b) { return a ^ b; }
static inline lectern_word8 lectern_left_word8(lectern_word8 a, lectern_word8 b) { return a << b; }
static inline lectern_word8 lectern_right_word8(lectern_word8 a, lectern_word8 b) { return a >> b; }

static inline lectern_double8 lectern_widened(lectern_float8 x) { return __builtin_convertvector(x, lectern_double8); }
static inline lectern_float8 lectern_narrowed(lectern_double8 x) { return __builtin_convertvector(x, lectern_float8); }
