#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include <dlfcn.h>
#include <sys/socket.h>

/// Stands before the C library's socket() (LD_PRELOAD): a socket of an internet family is written down and refused.
extern "C" int socket(int domain, int type, int protocol)
{
    if (domain == AF_INET || domain == AF_INET6) {
        if (const char *name = std::getenv("SOCKETWATCH"))
            if (FILE *file = std::fopen(name, "a")) {
                std::fprintf(file, "socket of family %d\n", domain);
                std::fclose(file);
            }
        errno = EACCES;
        return -1;
    }
    using Socket = int (*)(int, int, int);
    static const auto next = reinterpret_cast<Socket>(dlsym(RTLD_NEXT, "socket"));
    return next(domain, type, protocol);
}
