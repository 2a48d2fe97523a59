#include "crashreport.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace app {

namespace {

constexpr auto untold = ".new.txt", told = ".txt";

#ifdef Q_OS_UNIX
// All that the handler needs is made before: nothing is allocated in a crash.
QByteArray reportName, reportHead;
void *calls[64];

void writeAll(int file, const char *text, size_t length)
{
    while (length > 0) {
        const ssize_t written = ::write(file, text, length);
        if (written <= 0)
            return;
        text += written;
        length -= size_t(written);
    }
}

void report(int signal)
{
    if (const int file = ::open(reportName.constData(), O_WRONLY | O_CREAT | O_EXCL, 0600); file >= 0) {
        writeAll(file, reportHead.constData(), size_t(reportHead.size()));
        const char *name = signal == SIGSEGV   ? "SIGSEGV"
                           : signal == SIGABRT ? "SIGABRT"
                           : signal == SIGBUS  ? "SIGBUS"
                           : signal == SIGFPE  ? "SIGFPE"
                                               : "SIGILL";
        writeAll(file, name, std::strlen(name));
        writeAll(file, "\n\n", 2);
        ::backtrace_symbols_fd(calls, ::backtrace(calls, int(std::size(calls))), file);
        ::close(file);
    }
    ::raise(signal); // the handler was taken off when it was called
}
#endif

} // namespace

void keepCrashReports(const QString &folder)
{
#ifdef Q_OS_UNIX
    QDir().mkpath(folder);
    const QDateTime now = QDateTime::currentDateTime();
    reportName = QFile::encodeName(QStringLiteral("%1/%2-%3%4")
                                       .arg(folder, now.toString(QStringLiteral("yyyyMMdd-HHmmss")))
                                       .arg(::getpid())
                                       .arg(QLatin1StringView(untold)));
    reportHead = QStringLiteral("Parkwright %1\nQt %2\n%3, %4\nstarted %5\n")
                     .arg(QStringLiteral(PARKWRIGHT_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
                          QSysInfo::buildAbi(), now.toString(Qt::ISODate))
                     .toUtf8();
    ::backtrace(calls, 1); // loads what it needs
    struct sigaction action = {};
    action.sa_handler = report;
    action.sa_flags = int(SA_RESETHAND | SA_NODEFER | SA_ONSTACK);
    static std::array<char, 1 << 16> stack; // where the usual one is full
    const stack_t own{.ss_sp = stack.data(), .ss_flags = 0, .ss_size = stack.size()};
    ::sigaltstack(&own, nullptr);
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL})
        ::sigaction(signal, &action, nullptr);
#else
    Q_UNUSED(folder)
#endif
}

QStringList untoldCrashReports(const QString &folder)
{
    QStringList reports;
    QDir dir(folder);
    for (const QString &name : dir.entryList({u'*' + QLatin1StringView(untold)}, QDir::Files, QDir::Name)) {
        const QString kept = name.chopped(qsizetype(qstrlen(untold))) + QLatin1StringView(told);
        if (dir.rename(name, kept))
            reports << dir.filePath(kept);
    }
    return reports;
}

} // namespace app
