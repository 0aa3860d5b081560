using System.Collections.Concurrent;
using System.Reflection;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using PropertyAttributes = ListingEngine.Core.Objects.PropertyAttributes;

namespace ListingEngine.Core.Tests.Objects;

/// <summary>Objects made from a seed: the same seed makes the same object on every machine, so a failing test names its seed.</summary>
public static class AnyObject
{
    private static readonly PropertyInfo[] Attributes = typeof(PropertyAttributes).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.CanWrite).OrderBy(p => p.Name, StringComparer.Ordinal).ToArray();

    private static readonly ToldAttribute[] Told = [.. Attributes.Select(p => p.GetCustomAttribute<ToldAttribute>()!)];

    // Asked for by the million.
    private static readonly PropertyInfo[] MayBeUntold = [.. typeof(PropertyObject).GetProperties().Where(p => p.CanWrite && Nullable.GetUnderlyingType(p.PropertyType) is not null)];

    private static readonly PropertyInfo[] OfAddress = typeof(Address).GetProperties();

    private static readonly ConcurrentDictionary<PropertyInfo, Type> Types = [];

    private static readonly ConcurrentDictionary<Type, (Array Values, bool AreFlags)> Enums = [];

    /// <summary>A believable object: every column is told, and about three quarters of the attributes that fit its kind.</summary>
    public static PropertyObject Believable(int seed, ObjectKind kind, Deal deal)
    {
        var dice = new Random(seed);
        var o = Columns(dice, seed, kind, deal);
        foreach (var (p, told) in Attributes.Zip(Told))
        {
            var value = Value(dice, p, told.Unit);
            if ((told.Fits & kind.Fit()) != 0 && dice.Next(4) > 0) p.SetValue(o.Attributes, value);
        }

        Agree(o);
        return o;
    }

    /// <summary>A believable object of which half is missing.</summary>
    public static PropertyObject Sparse(int seed, ObjectKind kind, Deal deal)
    {
        var o = Believable(seed, kind, deal);
        var dice = new Random(seed * 31 + 7);
        foreach (var p in Attributes)
            if (dice.Next(2) == 0) p.SetValue(o.Attributes, null);
        foreach (var p in MayBeUntold)
            if (dice.Next(2) == 0) p.SetValue(o, null);
        foreach (var p in OfAddress)
            if (dice.Next(2) == 0) p.SetValue(o.Address, null);
        if (dice.Next(3) == 0) o.Photos.Clear();
        if (dice.Next(3) == 0) o.Description = null;
        return o;
    }

    /// <summary>An object that no honest person would make: hostile texts, impossible numbers, values of other kinds.</summary>
    public static PropertyObject Absurd(int seed, ObjectKind kind, Deal deal)
    {
        string[] texts = ["", " ", "\u0000\u0001", "<script>alert('&')</script>", "]]>", "\uD800", "\uFFFE", "😀 «ёлка» \"кавычки\"",
            new('я', 20_000), "a\r\nb\rc", "&amp;lt;", "\u202E"];
        decimal[] numbers = [0, -1, 0.01m, 79228162514264337593543950335m, -79228162514264337593543950335m, 1.10m, 1e-20m];
        var dice = new Random(seed);
        var o = Columns(dice, seed, kind, deal);
        foreach (var (target, p) in Attributes.Select(p => ((object)o.Attributes, p))
            .Concat(OfAddress.Select(p => ((object)o.Address, p)))
            .Concat(typeof(PropertyObject).GetProperties().Where(p => p.CanWrite).Select(p => ((object)o, p))))
        {
            if (dice.Next(3) == 0) continue;
            var type = Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType;
            if (type == typeof(string)) p.SetValue(target, texts[dice.Next(texts.Length)]);
            else if (type == typeof(decimal)) p.SetValue(target, numbers[dice.Next(numbers.Length)]);
            else if (type == typeof(int)) p.SetValue(target, dice.Next(2) == 0 ? int.MinValue : int.MaxValue);
            else if (type.IsEnum && p.Name is not nameof(PropertyObject.Kind) and not nameof(PropertyObject.Deal))
                p.SetValue(target, Enum.ToObject(type, dice.Next(-1, 99)));
        }

        o.Photos.Add(new() { Url = texts[dice.Next(texts.Length)] });
        o.Metro.Add(new() { Name = texts[dice.Next(texts.Length)], WalkMinutes = -5 });
        return o;
    }

    /// <summary>The object as a plan without special wishes offers it.</summary>
    public static Offer AsOffer(this PropertyObject o) => new()
    {
        Id = o.FeedId,
        Object = o,
        Photos = o.Photos.Where(p => !p.NotForPortals && p.Kind != PhotoKind.Document).ToList(),
        Description = o.Description,
        Contact = new()
        {
            Name = "Анна Пробная",
            Phones = ["+79990000001"],
            Email = "agent@example.test",
            Organization = "Агентство «Пример»",
            Site = "https://example.test",
        },
    };

    private static PropertyObject Columns(Random dice, int seed, ObjectKind kind, Deal deal)
    {
        var floors = dice.Next(1, 26);
        var area = Math.Round(20m + dice.Next(20, 13000) / 100m, 2);
        return new()
        {
            Id = seed,
            CompanyId = 1,
            ExternalId = $"T-{seed}",
            FeedId = $"T-{seed}",
            Kind = kind,
            Deal = deal,
            Market = kind == ObjectKind.Flat && deal == Deal.Sale && dice.Next(3) == 0 ? Market.NewBuilding : Market.Secondary,
            Price = dice.Next(1, 900) * (deal == Deal.Sale ? 50_000m : 500m),
            PricePeriod = deal switch { Deal.DailyRent => PricePeriod.Day, Deal.LongRent => PricePeriod.Month, _ => null },
            TotalArea = kind.IsLandLike() ? null : area,
            LivingArea = kind.IsFlatLike() || kind.IsHouseLike() ? Math.Round(area * 0.6m, 1) : null,
            KitchenArea = kind.IsFlatLike() || kind.IsHouseLike() ? Math.Round(area * 0.2m, 1) : null,
            LandArea = kind.IsHouseLike() || kind.IsLandLike() ? dice.Next(1, 400) / 10m + 1 : null,
            Rooms = kind.IsFlatLike() || kind.IsHouseLike() ? dice.Next(1, 6) : null,
            Floor = kind.IsFlatLike() || kind.IsCommercial() && !kind.IsLandLike() ? dice.Next(1, floors + 1) : null,
            Floors = kind.IsLandLike() || kind.IsGarageLike() ? null : kind.IsHouseLike() ? dice.Next(1, 4) : floors,
            Address = new()
            {
                Country = "Россия",
                Region = "Московская область",
                Locality = "Пробный",
                SubLocality = dice.Next(2) == 0 ? "Центральный район" : null,
                Line = $"Примерная улица, {dice.Next(1, 200)}",
                Apartment = kind.IsFlatLike() ? $"{dice.Next(1, 400)}" : null,
                Latitude = 55.5m + dice.Next(1000) / 10000m,
                Longitude = 37.5m + dice.Next(1000) / 10000m,
            },
            Description = "Светлый объект «для проверки» & показа: 5 < 7.\nВторая строка описания.",
            Metro = dice.Next(2) == 0 ? [new() { Name = "Пробная", WalkMinutes = dice.Next(1, 30) }] : [],
            Photos = Enumerable.Range(1, dice.Next(3, 20)).Select(i => new ObjectPhoto
            {
                Url = $"https://img.example.test/{seed}/{i}.jpg?v=1&w=2",
                Kind = i > 2 && dice.Next(5) == 0 ? PhotoKind.Plan : PhotoKind.Photo,
            }).ToList(),
            CreatedAt = new DateTimeOffset(2026, 1, 1, 9, 0, 0, TimeSpan.FromHours(3)).AddMinutes(seed % 100_000),
            UpdatedAt = new DateTimeOffset(2026, 6, 1, 9, 0, 0, TimeSpan.FromHours(3)).AddMinutes(seed % 100_000),
        };
    }

    /// <summary>A believable value of that property, never null.</summary>
    public static object Value(Random dice, PropertyInfo p, Unit unit)
    {
        var type = Types.GetOrAdd(p, static p => Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType);
        if (type == typeof(bool)) return dice.Next(2) == 0;
        if (type == typeof(string)) return Text(dice, p.Name);
        if (type == typeof(DateOnly)) return new DateOnly(2027, dice.Next(1, 13), dice.Next(1, 29));
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(2027, dice.Next(1, 13), dice.Next(1, 29), 12, 0, 0, TimeSpan.FromHours(3));
        if (type.IsEnum)
        {
            var (values, areFlags) = Enums.GetOrAdd(type, static t => (Enum.GetValues(t), t.IsDefined(typeof(FlagsAttribute))));
            if (!areFlags) return values.GetValue(dice.Next(values.Length))!;
            var bits = Convert.ToInt64(values.GetValue(dice.Next(1, values.Length)), null) | Convert.ToInt64(values.GetValue(dice.Next(1, values.Length)), null);
            return Enum.ToObject(type, bits);
        }

        var number = unit switch
        {
            Unit.Percent => dice.Next(0, 100),
            Unit.Metre => 2m + dice.Next(5, 30) / 10m,
            Unit.Year => dice.Next(1930, 2029),
            Unit.Month => dice.Next(0, 5) / 2m + 1,
            Unit.Rouble or Unit.RoublePerMonth => dice.Next(1, 500) * 100,
            Unit.SquareMetre => dice.Next(50, 400) / 10m,
            _ => dice.Next(1, 5),
        };
        return type == typeof(int) ? (object)(int)number : type == typeof(long) ? (object)(long)dice.Next(1000, 99999) : number;
    }

    private static string Text(Random dice, string name) => name switch
    {
        _ when name.EndsWith("Url", StringComparison.Ordinal) => $"https://example.test/{name}/{dice.Next(1000)}?a=1&b=2",
        nameof(PropertyAttributes.CadastralNumber) or nameof(PropertyAttributes.BuildingCadastralNumber) => $"77:01:{dice.Next(1000000, 9999999)}:{dice.Next(1, 999)}",
        nameof(PropertyAttributes.RoomAreas) => "18.5+12",
        nameof(PropertyAttributes.ShareAmount) => "1/2",
        nameof(PropertyAttributes.ShareholderInn) => "7700000000",
        nameof(PropertyAttributes.ColumnGrid) => "6x12",
        nameof(PropertyAttributes.OpensAt) => "10:00",
        nameof(PropertyAttributes.ClosesAt) => "22:00",
        nameof(PropertyAttributes.Title) => "Пробный заголовок",
        nameof(PropertyAttributes.CianBuildingType) => "businessCenter",
        nameof(PropertyAttributes.OfficeType) => "Помещение под офис",
        _ => $"Слово «{name}» & {dice.Next(100)}",
    };

    // What a person would never tell together.
    private static void Agree(PropertyObject o)
    {
        var a = o.Attributes;
        if (o.Market == Market.NewBuilding) a.BuildingState ??= Core.Objects.Values.BuildingState.Unfinished;
        a.ReadyQuarter = a.ReadyQuarter is { } q ? (q - 1) % 4 + 1 : null;
        if (a.IsStudio == true) { a.IsOpenPlan = null; o.Rooms = null; }
        if (a.IsOpenPlan == false) a.IsOpenPlan = null;
        if (a.DiscountPrice > o.Price) a.DiscountPrice = o.Price;
        if (o.Kind is ObjectKind.Room or ObjectKind.Bed or ObjectKind.FlatShare)
        {
            a.IsStudio = a.IsOpenPlan = null;
            o.Rooms ??= 3;
            a.RoomsOffered = 1;
            a.RoomAreas = "15.5";
            a.RoomArea = 15.5m;
        }
    }
}
