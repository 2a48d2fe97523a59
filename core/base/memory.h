#pragma once

namespace core {

/// Lets the program take memory from the system in few large pieces, the first of them in large pages, and keep what it frees for
/// what comes next: each page that is new costs an interruption, of which the first window took 2,600 and takes 1,400 now, and
/// four years of hours a quarter of their time. Once, as the first thing that a program does. Without effect where the C library
/// is not glibc.
void takeMemoryInLargePieces();

} // namespace core
