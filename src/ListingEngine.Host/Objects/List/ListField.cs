using ListingEngine.Core.Plans.Filters;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Objects.List;

/// <summary>A field as the list's address names it: <c>price.from=…</c>, <c>kind=Flat</c>, <c>hasLift=yes</c>.</summary>
internal sealed record ListField(string Name, FilterField Field)
{
    public string From => Name + ".from";

    public string To => Name + ".to";

    /// <summary>The names under which the field may stand in an address.</summary>
    public IReadOnlyList<string> Params => IsRange ? [From, To] : [Name];

    public bool IsRange => Field.Type is FilterType.Number or FilterType.Date;

    public string Label(PageText text) => text.In(Field.Label);
}
