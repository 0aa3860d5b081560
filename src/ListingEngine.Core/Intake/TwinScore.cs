using System.Globalization;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Intake;

/// <summary>
/// Is it the same property? What both tell is compared, what one leaves out speaks neither for nor against. Flats of one house are alike in all but
/// a few facts: one that surely differs (floor, area, number of the flat) outweighs all that is the same.
/// </summary>
public static class TwinScore
{
    /// <summary>From here on two are taken for one.</summary>
    public const double Same = 0.7;

    /// <summary>From here on two are worth a look side by side.</summary>
    public const double Similar = 0.4;

    // So many photos in common are of the rooms, not of the house or of its renders.
    private const int OwnPhotos = 4;

    // Outweighs everything that can speak for it.
    private const double Never = -2;

    private const decimal SameArea = 0.01m, NearArea = 0.03m, DoubtfulArea = 0.06m;
    private const decimal SamePlot = 0.05m, DoubtfulPlot = 0.15m;
    private const decimal NearPrice = 0.03m, CloserPrice = 0.12m, FarPrice = 0.35m;
    private const double SameDoor = 40, NextDoor = 90, SameBlock = 300, Elsewhere = 1_500, OtherTown = 10_000;
    private const double SomeWords = 0.35;

    /// <param name="a">One advert.</param>
    /// <param name="b">Another advert, or an object of ours.</param>
    /// <param name="samePhotos">How many of their photos show the same.</param>
    public static Judged Of(PropertyFacts a, PropertyFacts b, int samePhotos = 0)
    {
        var signs = new List<Sign>(12);
        if (a.Deal is { } deal && b.Deal is { } other && deal != other) signs.Add(new(Signs.OtherDeal, Never, $"{deal}", $"{other}"));
        if (a.KindGroup is { } kind && b.KindGroup is { } otherKind && kind != otherKind) signs.Add(new(Signs.OtherKind, Never, $"{a.Kind}", $"{b.Kind}"));
        if (signs.Count > 0) return new(0, signs);
        Add(signs, House(a, b), Flat(a, b), Locality(a, b), Distance(a, b), Area(a, b), Plot(a, b), Price(a, b));
        Add(signs, Floor(a, b), Number(a.Floors, b.Floors, Signs.SameFloors, 0.04, Signs.OtherFloors, off => off == 1 ? -0.15 : -0.5), Rooms(a, b));
        Add(signs, Phone(a, b), Photos(samePhotos), Text(a, b), Site(a, b));
        Add(signs, FloorUntold(a, b, samePhotos, signs.Sum(s => s.Weight)));
        return new(Math.Round(Math.Clamp(signs.Sum(s => s.Weight), 0, 1), 3), [.. signs.OrderByDescending(s => Math.Abs(s.Weight))]);
    }

    // Above and below lie flats with the same layout: without the floor it may be any of them, however much else is the same.
    private static Sign? FloorUntold(PropertyFacts a, PropertyFacts b, int samePhotos, double score)
    {
        if (!InBuilding(a, b) || a.Floor is not null && b.Floor is not null || samePhotos >= OwnPhotos || score < Same) return null;
        return a.Address.Flat is not null && a.Address.Flat == b.Address.Flat ? null : new(Signs.UntoldFloor, Same - 0.02 - score);
    }

    private static void Add(List<Sign> signs, params ReadOnlySpan<Sign?> found)
    {
        foreach (var sign in found)
            if (sign is not null) signs.Add(sign);
    }

    // Streets are renamed, misspelled and told by another name: markers that stand side by side say more.
    private static Sign? House(PropertyFacts a, PropertyFacts b)
    {
        if (a.Address.Street is not { } street || b.Address.Street is not { } other) return null;
        if (!street.IsSame(other)) return new(Signs.OtherStreet, Metres(a, b) < NextDoor ? -0.1 : -0.6, Line(a), Line(b));
        if (a.Address.House is not { } house || b.Address.House is not { } otherHouse) return new(Signs.SameStreet, InBuilding(a, b) ? 0.09 : 0.15, Line(a));
        if (house == otherHouse) return new(Signs.SameHouse, InBuilding(a, b) ? 0.32 : 0.5, Line(a));
        return new(Signs.OtherHouse, HasSameNumber(house, otherHouse) ? -0.3 : -1, Line(a), Line(b));
    }

    // «40» may be a careless «40к2», but «40к1» is not.
    private static bool HasSameNumber(string house, string other) =>
        (house.StartsWith(other, StringComparison.Ordinal) && !char.IsAsciiDigit(house[other.Length]))
        || (other.StartsWith(house, StringComparison.Ordinal) && !char.IsAsciiDigit(other[house.Length]));

    // One of many behind one door: the house alone tells little.
    private static bool InBuilding(PropertyFacts a, PropertyFacts b) => a.StandsOnFloor || b.StandsOnFloor || a.Kind is null && b.Kind is null;

    private static Sign? Flat(PropertyFacts a, PropertyFacts b) => (a.Address.Flat, b.Address.Flat) switch
    {
        ({ } flat, { } other) => flat == other ? new(Signs.SameFlat, 0.4, flat) : new(Signs.OtherFlat, Never, flat, other),
        _ => null,
    };

    private static Sign? Locality(PropertyFacts a, PropertyFacts b) =>
        a.Address.Locality is { } town && b.Address.Locality is { } other && !town.Contains(other, StringComparison.Ordinal) && !other.Contains(town, StringComparison.Ordinal)
            ? new(Signs.OtherLocality, Metres(a, b) < SameBlock ? -0.05 : -0.6, town, other)
            : null;

    private static Sign? Distance(PropertyFacts a, PropertyFacts b) => Metres(a, b) switch
    {
        null => null,
        <= SameDoor and { } near => new(Signs.Near, 0.1, Written(near)),
        <= NextDoor and { } near => new(Signs.Near, 0.05, Written(near)),
        > OtherTown and { } far => new(Signs.Far, -1, Written(far)),
        > Elsewhere and { } far => new(Signs.Far, -0.3, Written(far)),
        _ => null,
    };

    private static Sign? Area(PropertyFacts a, PropertyFacts b)
    {
        if (Apart(a.Area, b.Area) is not { } apart) return null;
        var (code, weight) = apart switch
        {
            <= SameArea => (Signs.SameArea, InBuilding(a, b) ? 0.17 : 0.3),
            <= NearArea => (Signs.NearArea, InBuilding(a, b) ? 0.12 : 0.2),
            <= DoubtfulArea => (Signs.OtherArea, -0.1),
            _ => (Signs.OtherArea, Never),
        };
        return new(code, weight, Written(a.Area), Written(b.Area));
    }

    // Plots are told in rounded sotkas.
    private static Sign? Plot(PropertyFacts a, PropertyFacts b)
    {
        if (Apart(a.PlotArea, b.PlotArea) is not { } apart) return null;
        var weight = apart <= SamePlot ? 0.2 : apart <= DoubtfulPlot ? -0.15 : -0.7;
        return new(weight > 0 ? Signs.SamePlot : Signs.OtherPlot, weight, Written(a.PlotArea), Written(b.PlotArea));
    }

    private static Sign? Price(PropertyFacts a, PropertyFacts b)
    {
        if (a.Currency is not null && b.Currency is not null && a.Currency != b.Currency || a.Period is not null && b.Period is not null && a.Period != b.Period) return null;
        if (Apart(a.Price, b.Price) is not { } apart) return null;
        var weight = apart switch { <= NearPrice => 0.1m, <= CloserPrice => 0.05m, > FarPrice => -0.4m, > FarPrice / 2 => -0.1m, _ => 0 };
        return weight == 0 ? null : new(weight > 0 ? Signs.NearPrice : Signs.FarPrice, (double)weight, Written(apart * 100));
    }

    private static Sign? Floor(PropertyFacts a, PropertyFacts b) =>
        InBuilding(a, b) ? Number(a.Floor, b.Floor, Signs.SameFloor, 0.28, Signs.OtherFloor, _ => Never) : null;

    // A studio is one room to some, and a kitchen with a sofa is a room to others.
    private static Sign? Rooms(PropertyFacts a, PropertyFacts b) => Number(a.Rooms, b.Rooms, Signs.SameRooms, 0.06, Signs.OtherRooms, off => off == 1 ? -0.25 : -0.6);

    private static Sign? Number(int? a, int? b, string same, double weight, string other, Func<int, double> against) =>
        a is not { } one || b is not { } two ? null
        : one == two ? new(same, weight, Written(one))
        : new(other, against(Math.Abs(one - two)), Written(one), Written(two));

    private static Sign? Phone(PropertyFacts a, PropertyFacts b) => a.Phones.Any(b.Phones.Contains) ? new(Signs.SamePhone, 0.2) : null;

    // A second one is hardly by chance; the first may be the house itself.
    private static Sign? Photos(int same) => same switch { <= 0 => null, 1 => new(Signs.SamePhotos, 0.15, "1"), _ => new(Signs.SamePhotos, 0.3, Written(same)) };

    private static Sign? Text(PropertyFacts a, PropertyFacts b)
    {
        if (a.Sketch is not { } one || b.Sketch is not { } other) return null;
        var share = TextLikeness.Share(one, other);
        return share < SomeWords ? null : new(Signs.SameText, share >= TextLikeness.Same ? 0.15 : 0.08, Written(share * 100));
    }

    private static Sign? Site(PropertyFacts a, PropertyFacts b) => a.Site is not null && a.Site == b.Site ? new(Signs.SameSite, -0.2) : null;

    private static decimal? Apart(decimal? a, decimal? b) => a is > 0 and { } one && b is > 0 and { } other ? Math.Abs(one - other) / Math.Max(one, other) : null;

    private static double? Metres(PropertyFacts a, PropertyFacts b)
    {
        const double Degree = 111_195;
        if (a is not { Latitude: { } y, Longitude: { } x } || b is not { Latitude: { } otherY, Longitude: { } otherX }) return null;
        var (down, across) = ((y - otherY) * Degree, (x - otherX) * Degree * Math.Cos((y + otherY) / 2 * Math.PI / 180));
        return Math.Sqrt(down * down + across * across);
    }

    private static string Line(PropertyFacts f) => string.Join(' ', f.Address.Street!.Words) + (f.Address.House is { } house ? $", {house}" : "");

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Written(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    private static string Written(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
}
