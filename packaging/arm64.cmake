# Toolchain for building on amd64 for arm64 with Debian's cross compiler: cmake -B build/arm64 -DCMAKE_TOOLCHAIN_FILE=packaging/arm64.cmake …
# NOT TRIED. packaging/README.md tells what it needs; on an arm64 machine none of this is needed, only ./dev package.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CMAKE_C_COMPILER aarch64-linux-gnu-gcc)
set(CMAKE_CXX_COMPILER aarch64-linux-gnu-g++)
set(CMAKE_STRIP aarch64-linux-gnu-strip)
set(CMAKE_LIBRARY_ARCHITECTURE aarch64-linux-gnu)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(PKG_CONFIG_EXECUTABLE /usr/bin/aarch64-linux-gnu-pkg-config)
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)
set(CMAKE_CROSSCOMPILING_EMULATOR /usr/bin/qemu-aarch64-static) # man pages come from the program's own --help
set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE arm64)
