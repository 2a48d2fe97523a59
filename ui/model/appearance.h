#pragma once

#include "ui/model/format.h"

#include <QMap>
#include <QObject>

namespace ui {

/// How the user wants a column of a list.
struct ColumnLook {
    int width = 0; ///< 0: as wide as what is in it
    bool isHidden = false;
    bool operator==(const ColumnLook &) const = default;
};

enum class Theme : unsigned char { Light, Dark };

/// Language, theme and the format of numbers of one running program; remembered in the user's settings.
class Appearance : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(QObject *parent = nullptr);

    Language language() const { return m_languages.language(); }
    void setLanguage(Language language);
    Theme theme() const { return m_theme; }
    void setTheme(Theme theme);
    Format format() const { return Format(language()); }

    /// The unit in which a field of this list is shown; empty: its own.
    QString unit(std::string_view list, std::string_view field) const;
    void setUnit(std::string_view list, std::string_view field, const QString &symbol);

    /// A column of a list, both by their keys.
    ColumnLook column(std::string_view list, std::string_view column) const;
    void setColumn(std::string_view list, std::string_view column, ColumnLook look);

    /// Takes what was remembered, else the language of the system.
    void restore();
    void remember() const;

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void unitsChanged();

private:
    LanguageSwitch m_languages;
    Theme m_theme = Theme::Light;
    QMap<QString, QString> m_units; ///< "fuelUse/quantity": symbol
    QMap<QString, ColumnLook> m_columns;
};

} // namespace ui
