using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Sites;

/// <summary>
/// What a site shows, and what a visitor asks of it, as conditions on <c>objects o</c>. What is usually asked stands in the narrow index
/// <c>ix_objects_in_brief</c>.
/// </summary>
internal sealed class SiteSql(NpgsqlParameterCollection parameters)
{
    private const string Land = $"'{nameof(ObjectKind.Land)}', '{nameof(ObjectKind.CommercialLand)}'";

    // As clients compare it, and as WishMatch.Price counts it; null where it is not told in roubles.
    private const string Price = $"""
        (CASE WHEN o.currency = '{nameof(Currency.Rub)}' THEN o.price * CASE o.price_unit
            WHEN '{nameof(PriceUnit.SquareMetre)}' THEN o.total_area WHEN '{nameof(PriceUnit.Sotka)}' THEN o.land_area
            WHEN '{nameof(PriceUnit.Hectare)}' THEN o.land_area / 100 ELSE 1 END
            / CASE WHEN o.deal = '{nameof(Deal.LongRent)}' AND o.price_period = '{nameof(PricePeriod.Year)}' THEN 12 ELSE 1 END END)
        """;

    /// <summary>All that the site shows.</summary>
    public string Shown(Site site)
    {
        var shown = $"o.company_id = {Value(site.CompanyId)} AND o.status = '{nameof(ObjectStatus.Active)}'";
        return site.Stock == SiteStock.Active ? shown : $"""
            {shown} AND o.id IN (SELECT r.object_id FROM feed_records r
                WHERE r.company_id = {Value(site.CompanyId)} AND r.plan_id = ANY({Value(site.PlanIds.ToArray())}) AND r.state = 'Offered')
            """;
    }

    /// <summary>Of that what the visitor asks for.</summary>
    public string Where(Site site, SiteAsk ask) => string.Join(" AND ", Parts(site, ask).OfType<string>());

    public string Value(object value)
    {
        var name = $"s{parameters.Count}";
        parameters.AddWithValue(name, value);
        return "@" + name;
    }

    private IEnumerable<string?> Parts(Site site, SiteAsk ask)
    {
        yield return Shown(site);
        if (ask.Deal is { } deal) yield return $"o.deal = {Value(deal.ToString())}";
        if (ask.Kinds.Count > 0) yield return $"o.kind = ANY({Value(ask.Kinds.Select(k => k.ToString()).ToArray())})";
        if (ask.Rooms.Count > 0) yield return Rooms(ask.Rooms);
        if (ask.PriceFrom is { } least) yield return $"{Price} >= {Value(least)}";
        if (ask.PriceTo is { } most) yield return $"{Price} <= {Value(most)}";
        var isLand = ask.Kinds.Count > 0 && ask.Kinds.All(k => k.IsLandLike());
        var area = isLand ? "o.land_area" : $"CASE WHEN o.kind IN ({Land}) THEN NULL ELSE o.total_area END";
        if (ask.AreaFrom is { } smallest) yield return $"{area} >= {Value(smallest)}";
        if (ask.AreaTo is { } largest) yield return $"{area} <= {Value(largest)}";
        if (ask.Locality is { } locality) yield return $"o.locality = {Value(locality)}";
        if (ask.District is { } district) yield return $"o.sub_locality = {Value(district)}";
    }

    // A studio is a flat without a number of rooms; few are left to be asked whether they are one.
    private string Rooms(IReadOnlyList<int> rooms)
    {
        var parts = new List<string> { $"o.rooms = ANY({Value(rooms.Where(r => r > 0).ToArray())})" };
        if (rooms.Contains(SiteAsk.ManyRooms)) parts.Add($"o.rooms > {SiteAsk.ManyRooms}");
        if (rooms.Contains(0)) parts.Add($"(o.rooms IS NULL AND o.kind = '{nameof(ObjectKind.Flat)}' AND (o.attributes->>'isStudio')::boolean)");
        return $"({string.Join(" OR ", parts)})";
    }
}
