using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Data;

/// <summary>Which of a company's objects its site shows.</summary>
public enum SiteStock
{
    [Told("Все активные объекты", "All active objects")]
    Active,

    [Told("Только те, что сейчас в эфире в отмеченных планах", "Only those on air in the ticked plans")]
    OnAir,
}
