#pragma once

#include "ui/model/showncase.h"

#include <QComboBox>

namespace ui {

/// The case the pages show, with its kind, in the tool bar.
class CaseSwitcher : public QComboBox
{
    Q_OBJECT
public:
    CaseSwitcher(const Document &document, ShownCase &shown, QWidget *parent = nullptr);
    /// Cases and their texts again.
    void refresh();

private:
    const Document &m_document;
    ShownCase &m_shown;
};

} // namespace ui
