using System.Text;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Objects.Card;

/// <summary>An object that may be the same one.</summary>
internal sealed record Twin(long Id, string Address, ObjectKind Kind, Deal Deal, ObjectStatus Status, decimal? Price, Currency Currency, string? Agent);

/// <summary>Finds objects of the company in the same house, on the same floor and of the same area.</summary>
internal sealed class Twins(ListingDb db)
{
    private const decimal SameArea = 0.5m;
    private const int Most = 200;

    public async Task<IReadOnlyList<Twin>> OfAsync(PropertyObject o, CancellationToken ct)
    {
        var house = HouseOf(o.Address.Line);
        if (house.Length == 0 || (o.TotalArea ?? o.LandArea) is null) return [];
        var (least, most) = (o.TotalArea - SameArea, o.TotalArea + SameArea);
        var alike = db.Objects.AsNoTracking().Where(x => x.Id != o.Id && x.Status != ObjectStatus.Archived && x.Floor == o.Floor);
        alike = o.TotalArea is null ? alike.Where(x => x.TotalArea == null && x.LandArea == o.LandArea)
            : alike.Where(x => x.TotalArea >= least && x.TotalArea <= most);
        var found = await alike.OrderByDescending(x => x.Id).Take(Most).Select(x => new
        {
            x.Id, x.Address.Line, x.Address.Locality, x.Kind, x.Deal, x.Status, x.Price, x.Currency,
            Agent = db.People.Where(p => p.Id == x.AgentId).Select(p => p.Name).FirstOrDefault(),
        }).ToListAsync(ct);
        return [.. found.Where(x => x.Kind.Fit() == o.Kind.Fit() && HouseOf(x.Line) == house && SameTown(x.Locality, o.Address.Locality)).Take(5)
            .Select(x => new Twin(x.Id, x.Line!, x.Kind, x.Deal, x.Status, x.Price, x.Currency, x.Agent))];
    }

    private static bool SameTown(string? one, string? other) => string.IsNullOrWhiteSpace(one) || string.IsNullOrWhiteSpace(other)
        || one.Trim().Equals(other.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>«ул. Ленина, д. 5» and «Ленина улица 5» are one house: words without their kinds, in order of the alphabet.</summary>
    internal static string HouseOf(string? line)
    {
        var plain = new StringBuilder();
        foreach (var c in (line ?? "").ToLowerInvariant().Replace('ё', 'е')) plain.Append(char.IsLetterOrDigit(c) || c == '/' ? c : ' ');
        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Kinds.Contains(w)).Order(StringComparer.Ordinal));
    }

    private static readonly HashSet<string> Kinds =
    [
        "ул", "улица", "пр", "просп", "проспект", "пер", "переулок", "ш", "шоссе", "б", "бул", "бульвар", "наб", "набережная", "пл", "площадь",
        "проезд", "д", "дом", "г", "город",
    ];
}
