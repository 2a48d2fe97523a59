#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace core {

/// Text as XML can hold it: without the signs that it forbids and halves of pairs.
QString xmlText(const QString &text);

/// Writes one part of an office file. Names come with their prefix.
class OfficeXml
{
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;
    /// Begins the part with its root, which declares its vocabularies; "CustomProperties" stands for the <Properties> that are
    /// not those of the program.
    explicit OfficeXml(const char *root);

    OfficeXml &open(const char *name, Attributes attributes = {});
    OfficeXml &leaf(const char *name, Attributes attributes = {});
    /// One attribute w:val.
    OfficeXml &value(const char *name, const QString &text) { return leaf(name, {{"w:val", text}}); }
    OfficeXml &value(const char *name, int number) { return value(name, QString::number(number)); }
    OfficeXml &close();
    /// An element with text.
    OfficeXml &text(const char *name, const QString &content, Attributes attributes = {});
    /// Ends all that is open.
    QByteArray finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

QString twips(double points);
QString halfPoints(double points);

} // namespace core
