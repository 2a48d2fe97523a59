#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace core {

/// The styles of a template as they go into a document.
struct TemplateStyles {
    QByteArray defaults;            ///< <w:docDefaults> as in the template
    QByteArray styles;              ///< every <w:style>, with our ids where name or id are ours
    QSet<QString> present;          ///< ids of ours that the template has
    QHash<QString, QString> newIds; ///< of each style of the template
};

/// Takes over word/styles.xml of a template. A style whose built-in name is the i-th of `names` gets the i-th of `ids`, and what
/// refers to it follows; the numbering of its headings is ours, lists of the template are not taken. Nothing where it is not
/// well-formed.
TemplateStyles templateStyles(const QByteArray &styles, const QStringList &ids, const QStringList &names);

} // namespace core
