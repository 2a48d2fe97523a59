#include "filelock.h"

#include "core/storage/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <array>
#include <cerrno>

#include <pwd.h>
#include <signal.h>
#include <unistd.h>

namespace core::storage {

namespace {

/// ".~name.park.lock" beside the file itself, wherever a link to it stands.
QString lockName(const QString &fileName)
{
    const QFileInfo file(behindLinks(fileName));
    return file.absoluteDir().filePath(QStringLiteral(".~") + file.fileName() + QStringLiteral(".lock"));
}

QString userName()
{
    std::array<char, 4096> buffer{};
    passwd entry{}, *found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(::getuid());
}

/// QLockFile writes process, program, host and two ids of the computer, each on a line; the user's name is a line after them.
struct Content {
    qint64 process = 0;
    QString program, host, start, user;
};

std::optional<Content> contentOf(const QString &lockFile)
{
    QFile file(lockFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.read(10000)).split(u'\n');
    if (lines.size() < 3)
        return {};
    return Content{lines[0].toLongLong(), lines[1], lines[2], lines.value(4), lines.value(5)};
}

QString describe(const Content &content)
{
    return content.user.isEmpty() ? content.host : content.user + u'@' + content.host;
}

/// Whether the process was one of this computer that is not there any more; its number may have gone to another program since.
bool isGone(const Content &content)
{
    if (content.host != QSysInfo::machineHostName())
        return false;
    const QString start = QString::fromLatin1(QSysInfo::bootUniqueId());
    if (!content.start.isEmpty() && !start.isEmpty() && content.start != start)
        return true;
    if (::kill(pid_t(content.process), 0) != 0 && errno == ESRCH)
        return true;
    QString program = QFileInfo(QStringLiteral("/proc/%1/exe").arg(content.process)).symLinkTarget();
    if (constexpr QLatin1StringView replaced(" (deleted)"); program.endsWith(replaced)) // upgraded while it runs
        program.chop(replaced.size());
    return !program.isEmpty() && QFileInfo(program).fileName() != content.program;
}

void addUser(const QString &lockFile)
{
    QFile file(lockFile);
    if (file.open(QIODevice::Append))
        file.write(userName().toUtf8() + '\n');
}

} // namespace

Result<FileLock> FileLock::take(const QString &fileName)
{
    const QString name = lockName(fileName);
    auto lock = std::make_unique<QLockFile>(name);
    lock->setStaleLockTime(0); // however old: a process that lives keeps it
    bool taken = lock->tryLock(0);
    if (!taken && lock->error() == QLockFile::LockFailedError && !lock->getLockInfo(nullptr, nullptr, nullptr))
        taken = lock->removeStaleLockFile() && lock->tryLock(0); // a power cut left it without content
    if (taken) {
        addUser(name);
        return FileLock(std::move(lock));
    }
    if (lock->error() != QLockFile::LockFailedError)
        return fail({ErrorCode::FileNotWritable, fileName, {}, {}});
    const auto content = contentOf(name);
    return fail({ErrorCode::FileLocked, fileName, {}, content ? describe(*content) : QString()});
}

std::optional<QString> FileLock::holder(const QString &fileName)
{
    const auto content = contentOf(lockName(fileName));
    return content && !isGone(*content) ? std::optional(describe(*content)) : std::nullopt;
}

} // namespace core::storage
