#include <stddef.h>
#include <stdint.h>

// libFuzzer's way in for a program that has a `main` of its own.
// Source: https://llvm.org/docs/LibFuzzer.html#using-libfuzzer-as-a-library
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*run)(const uint8_t *bytes, size_t size));
