using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Intake;

/// <summary>
/// Numbers under which two adverts of the same property meet, so that an advert is compared with dozens and not with all. Each is a hash of a few
/// facts that both tell; it is kept under its own facts and asked for under its own and their neighbours: areas 3 % apart fall into neighbouring bands.
/// </summary>
public static class AdvertKeys
{
    // One band is as wide as areas of the same property lie apart; prices move more.
    private const double AreaBand = 1.031, PlotBand = 1.06, PriceBand = 1.12;

    // Some 250 m: a house and its marker on another site's map lie in the same cell or in the next.
    private const double CellDown = 0.00225, CellAcross = 0.004;

    private const int SketchBands = 12, SketchBandSize = 5;

    /// <summary>Under what it is found.</summary>
    /// <param name="facts">Of the advert or object.</param>
    /// <param name="company">Whose it is: companies never meet.</param>
    public static IReadOnlyList<long> Kept(PropertyFacts facts, long company) => Of(facts, company, 0);

    /// <summary>Under what others like it are looked for.</summary>
    public static IReadOnlyList<long> Asked(PropertyFacts facts, long company) => Of(facts, company, 1);

    /// <summary>Under what adverts are found that show a picture.</summary>
    /// <param name="hash">Of the picture, as it is kept.</param>
    /// <param name="company">Whose it is.</param>
    public static long OfPicture(string hash, long company) => new Key(company, 'i').With(hash);

    private static List<long> Of(PropertyFacts f, long company, int reach)
    {
        var keys = new HashSet<long>();
        OfHouse(f, company, reach, keys);
        OfPlace(f, company, reach, keys);
        OfLocality(f, company, reach, keys);
        OfText(f, company, keys);
        return [.. keys];
    }

    // Each word of the street by itself: «Маршала Жукова» is found by «Жукова».
    private static void OfHouse(PropertyFacts f, long company, int reach, HashSet<long> keys)
    {
        if (f.Address.Street is not { } street) return;
        foreach (var word in street.Words)
        {
            if (f.Address.House is { } house)
            {
                foreach (var band in Bands(f, reach)) keys.Add(new Key(company, 'h').With(word).With(house).With(band));
                if (f.Floor is { } floor) keys.Add(new Key(company, 'f').With(word).With(house).With(floor));
                if (!f.StandsOnFloor) keys.Add(new Key(company, 'g').With(word).With(house).With(f.KindGroup));
            }

            if (f.StandsOnFloor && f.Floor is null) continue;
            foreach (var band in Bands(f, reach)) keys.Add(new Key(company, 's').With(word).With(f.StandsOnFloor ? f.Floor!.Value : 0).With(band));
        }
    }

    private static void OfPlace(PropertyFacts f, long company, int reach, HashSet<long> keys)
    {
        if (f is not { Latitude: { } latitude, Longitude: { } longitude }) return;
        var (down, across) = ((long)Math.Floor(latitude / CellDown), (long)Math.Floor(longitude / CellAcross));
        foreach (var band in Bands(f, reach))
            for (var y = -reach; y <= reach; y++)
                for (var x = -reach; x <= reach; x++)
                    keys.Add(new Key(company, 'c').With(f.KindGroup).With(down + y).With(across + x).With(band));
    }

    // Where an address says no more than the town, the price has to help.
    private static void OfLocality(PropertyFacts f, long company, int reach, HashSet<long> keys)
    {
        if (f.Address.Locality is not { } locality || f.Price is not { } price) return;
        if (f.Floor is null && f.StandsOnFloor) return;
        foreach (var band in Bands(f, reach))
            foreach (var priced in Bands(price, PriceBand, reach))
                keys.Add(new Key(company, 'l').With(f.KindGroup).With((int?)f.Deal ?? -1).With(locality).With(f.Floor ?? 0).With(band).With(priced));
    }

    private static void OfText(PropertyFacts f, long company, HashSet<long> keys)
    {
        if (f.Sketch is not { } sketch) return;
        for (var band = 0; band < SketchBands; band++)
        {
            var key = new Key(company, 't').With(band);
            foreach (var part in sketch.AsSpan(band * SketchBandSize, SketchBandSize)) key = key.With(part);
            keys.Add(key);
        }
    }

    private static IEnumerable<long> Bands(PropertyFacts f, int reach) => f.Kind?.IsLandLike() == true
        ? Bands(f.PlotArea ?? f.Area, PlotBand, reach)
        : Bands(f.Area ?? f.PlotArea, AreaBand, reach);

    private static IEnumerable<long> Bands(decimal? value, double width, int reach)
    {
        if (value is not > 0) yield break;
        var own = (long)Math.Floor(Math.Log((double)value) / Math.Log(width));
        for (var band = own - reach; band <= own + reach; band++) yield return band;
    }

    /// <summary>A hash that is the same on every machine: FNV-1a, mixed at the end as SplitMix64 does.</summary>
    private readonly struct Key
    {
        private const ulong Prime = 0x100000001B3;

        private readonly ulong _state;

        public Key(long company, char way) : this(0xCBF29CE484222325) => _state = With(company).With(way)._state;

        private Key(ulong state) => _state = state;

        public Key With(long value)
        {
            var state = _state;
            for (var at = 0; at < 64; at += 8) state = (state ^ ((ulong)value >> at & 0xFF)) * Prime;
            return new(state);
        }

        public Key With(string? word)
        {
            var state = _state;
            foreach (var c in word ?? "") state = (state ^ c) * Prime;
            return new((state ^ 0xFFFF) * Prime);
        }

        public static implicit operator long(Key key)
        {
            var value = (key._state ^ (key._state >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return (long)(value ^ (value >> 31));
        }
    }
}
