using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Data;

/// <summary>Whom a visitor of a site calls about an object.</summary>
public enum SiteContact
{
    [Told("Компании: один телефон на весь сайт", "The company: one phone for the whole site")]
    Company,

    [Told("Агенту, который ведёт объект", "The agent who runs the object")]
    Agent,
}
