#include "palette.h"

namespace ui {

namespace {

constexpr QRgb opaque(QRgb rgb)
{
    return 0xFF000000u | rgb;
}
QColor colour(QRgb rgb)
{
    return QColor::fromRgb(opaque(rgb));
}

Palette light()
{
    Palette p;
    p.window = colour(0xF0F2F4);
    p.base = colour(0xFFFFFF);
    p.alternate = colour(0xF6F7F9);
    p.header = colour(0xEAEDF0);
    p.line = colour(0xD3D8DE);
    p.frame = colour(0x7F8993);
    p.text = colour(0x1C2126);
    p.muted = colour(0x56616C);
    p.accent = colour(0x1464A5);
    p.onAccent = colour(0xFFFFFF);
    p.selection = colour(0xD8E8F6);
    p.systems = {colour(0x1475C3), colour(0x8BA9B4), colour(0xB95D37), colour(0x884879), colour(0xE6A63F), colour(0x059F75)};
    p.mix = {colour(0x373B43), colour(0x763F15), colour(0xDFAC4A), colour(0xD46360),
             colour(0x73770F), colour(0x6B6492), colour(0x9ED3B8), colour(0x009B8F)};
    p.certificateLines = colour(0x2F7D5B);
    p.items = {{{colour(0x0B6E4F), colour(0xE2F2EB)},
                {colour(0xB3371B), colour(0xFBE9E4)},
                {colour(0x56616C), colour(0xECEFF2)},
                {colour(0x7A5A00), colour(0xFBF3DC)}}};
    p.severities = {
        {{colour(0xB3261E), colour(0xFBE9E4)}, {colour(0x8A5200), colour(0xFFF3DF)}, {colour(0x1464A5), colour(0xFFFFFF)}}};
    p.hours = {p.mix[size_t(core::MixPart::DirectGreen)], p.mix[size_t(core::MixPart::Grid)], colour(0xF0C93E), colour(0x40BCE4),
               colour(0x4B5058)};
    p.carpet = {colour(0x8A4B00), colour(0xD98F1F), colour(0xF3D9A6), colour(0xF7F7F4),
                colour(0xBFD6E6), colour(0x6BA3CC), colour(0x2A6BA6), colour(0x0F3560)};
    return p;
}

Palette dark()
{
    Palette p;
    p.window = colour(0x1C1F23);
    p.base = colour(0x23272C);
    p.alternate = colour(0x282D33);
    p.header = colour(0x2B3036);
    p.line = colour(0x3A4149);
    p.frame = colour(0x7A848E);
    p.text = colour(0xE8EBEE);
    p.muted = colour(0xA9B3BD);
    p.accent = colour(0x6CB2F2);
    p.onAccent = colour(0x10202E);
    p.selection = colour(0x264466);
    p.systems = {colour(0x5DA4F3), colour(0xA1D3D8), colour(0xED815C), colour(0xC082B0), colour(0xF3D56F), colour(0x3DC597)};
    p.mix = {colour(0x757F83), colour(0xAA724E), colour(0xF6CB74), colour(0xEE8180),
             colour(0x9CA134), colour(0xA489C8), colour(0xBAEDD2), colour(0x3FC4A7)};
    p.certificateLines = colour(0x3F8F6C);
    p.items = {{{colour(0x57C99B), colour(0x1D3A30)},
                {colour(0xFF9B80), colour(0x432A24)},
                {colour(0xA9B3BD), colour(0x31373E)},
                {colour(0xE5BE55), colour(0x3D3520)}}};
    p.severities = {
        {{colour(0xFF8F87), colour(0x432A24)}, {colour(0xF0B64E), colour(0x3D3220)}, {colour(0x6CB2F2), colour(0x23272C)}}};
    p.hours = {p.mix[size_t(core::MixPart::DirectGreen)], p.mix[size_t(core::MixPart::Grid)], colour(0xF0C93E), colour(0x40BCE4),
               colour(0x8A929B)};
    p.carpet = {colour(0x8A4B00), colour(0xD98F1F), colour(0xF3D9A6), colour(0xF7F7F4),
                colour(0xBFD6E6), colour(0x6BA3CC), colour(0x2A6BA6), colour(0x0F3560)};
    return p;
}

/// Black on white, grounds gone, frames kept: every word is read by weak eyes.
Palette contrast()
{
    Palette p = light();
    for (QColor *ground : {&p.window, &p.base, &p.alternate, &p.header, &p.onAccent})
        *ground = colour(0xFFFFFF);
    for (QColor *ink : {&p.line, &p.frame, &p.text})
        *ink = colour(0x000000);
    p.muted = colour(0x262626);
    p.accent = colour(0x00366D);
    p.selection = colour(0xC4E1FF);
    p.items = {{{colour(0x00452F), p.base}, {colour(0x8A1500), p.base}, {colour(0x262626), p.base}, {colour(0x4F3A00), p.base}}};
    p.severities = {{{colour(0x8A0000), p.base}, {colour(0x5C3400), p.base}, {colour(0x00366D), p.base}}};
    return p;
}

/// The colours that scenes of charts hold, in one order.
std::vector<QColor> coloursOfScenes(const Palette &p)
{
    std::vector<QColor> all(p.systems.begin(), p.systems.end());
    all.insert(all.end(), p.mix.begin(), p.mix.end());
    for (const Palette::Status &status : p.items)
        all.insert(all.end(), {status.word, status.ground});
    all.insert(all.end(), {p.hours.pv, p.hours.battery, p.hours.onSite});
    all.insert(all.end(), {p.certificateLines, p.frame, p.text, p.muted, p.line, p.accent, p.base});
    return all;
}

} // namespace

const Palette &Palette::of(Theme theme)
{
    static const Palette palettes[]{light(), dark(), contrast()};
    return palettes[size_t(theme)];
}

QColor Palette::inPlaceOf(const QColor &colour, const Palette &other) const
{
    const auto theirs = coloursOfScenes(other);
    const auto found = std::ranges::find(theirs, colour);
    return found == theirs.end() ? colour : coloursOfScenes(*this)[size_t(found - theirs.begin())];
}

QPalette Palette::toQt() const
{
    QPalette qt;
    const std::pair<QPalette::ColorRole, QColor> roles[]{
        {QPalette::Window, window},
        {QPalette::WindowText, text},
        {QPalette::Base, base},
        {QPalette::AlternateBase, alternate},
        {QPalette::Text, text},
        {QPalette::Button, header},
        {QPalette::ButtonText, text},
        {QPalette::BrightText, onAccent},
        {QPalette::Highlight, selection},
        {QPalette::HighlightedText, text},
        {QPalette::ToolTipBase, base},
        {QPalette::ToolTipText, text},
        {QPalette::PlaceholderText, muted},
        {QPalette::Link, accent},
        {QPalette::LinkVisited, accent},
        {QPalette::Light, base},
        {QPalette::Midlight, header},
        {QPalette::Mid, line},
        {QPalette::Dark, frame},
        {QPalette::Shadow, frame},
    };
    for (const auto &[role, shade] : roles)
        qt.setColor(role, shade);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        qt.setColor(QPalette::Disabled, role, muted);
    return qt;
}

} // namespace ui
