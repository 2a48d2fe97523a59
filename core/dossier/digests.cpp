#include "digests.h"

#include "core/exchange/parkwriter.h"
#include "core/schemes/factorsinuse.h"

#include <QCryptographicHash>

#include <set>

namespace core {

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray canonical(const KeptFactor &factor)
{
    QStringList parts{factor.table, factor.row};
    for (qsizetype i = 0; i < factor.columns.size(); ++i)
        parts.append(factor.columns[i] + u'=' + factor.cells.value(i));
    return parts.join(QChar(0x1F)).toUtf8() + '\n';
}

} // namespace

QString projectDigest(const Park &park)
{
    return hex(writePark(park));
}

QString factorDigest(const Park &park, const Evaluation &evaluation, const Library &library)
{
    std::set<QByteArray> lines;
    for (size_t i = 0; i < evaluation.cases.size(); ++i)
        if (evaluation.cases[i].hasResults)
            for (const KeptFactor &each : factorsInUse(park, qsizetype(i), evaluation.cases[i], library))
                lines.insert(canonical(each));
    QByteArray all;
    for (const QByteArray &line : lines)
        all += line;
    return hex(all);
}

} // namespace core
