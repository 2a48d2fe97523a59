#pragma once

#include "core/model/park.h"

#include <QObject>

namespace ui {

/// The open park and where it came from; the only one who replaces it.
class Document : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const core::Park &park() const { return m_park; }
    const QString &fileName() const { return m_fileName; }
    bool isOpen() const { return m_openCount > 0; }
    /// How many parks were opened: another number, another park.
    int openCount() const { return m_openCount; }
    /// The name of the park in the language shown.
    QString title(bool english) const;

    void open(core::Park park, const QString &fileName);

Q_SIGNALS:
    void opened();

private:
    core::Park m_park;
    QString m_fileName;
    int m_openCount = 0;
};

} // namespace ui
