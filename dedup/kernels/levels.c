/* What the processor can do: whether it runs the build for x86-64-v3, and the one for x86-64-v4. */

#include "arrays.h"

#if defined(__x86_64__)

EXPORT int64_t runs_v3(void)
{
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
           __builtin_cpu_supports("fma");
}

EXPORT int64_t runs_v4(void)
{
    return runs_v3() && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vl");
}

#else

EXPORT int64_t runs_v3(void) { return 0; }
EXPORT int64_t runs_v4(void) { return 0; }

#endif
