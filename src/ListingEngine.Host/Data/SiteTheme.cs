using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Data;

/// <summary>Light or dark pages of a site.</summary>
public enum SiteTheme
{
    [Told("Как настроено у посетителя", "As the visitor has it")]
    Visitor,

    [Told("Всегда светлые", "Always light")]
    Light,

    [Told("Всегда тёмные", "Always dark")]
    Dark,
}
