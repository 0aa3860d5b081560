using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.BnFeed;

/// <summary>The portal's words. Those of <c>building/type</c> are inferred from one that was seen: «кирпичный».</summary>
internal static class BnFeedWords
{
    private const string OfHouse = " дома";

    private static readonly string[] Shares = ["1/2", "1/3", "1/4", "2/3", "3/4"];

    private static readonly Words<ObjectKind> Kinds = new(
        (ObjectKind.Flat, "квартира"), (ObjectKind.Room, "комната"), (ObjectKind.House, "дом"), (ObjectKind.Cottage, "коттедж"));

    public static Words<PriceUnit> Units { get; } = new(
        (PriceUnit.SquareMetre, "м2"), (PriceUnit.SquareMetre, "м"), (PriceUnit.Hectare, "га"), (PriceUnit.Hectare, "гектар"), (PriceUnit.Sotka, "сотка"));

    public static Words<AreaUnit> AreaUnits { get; } = new(
        (AreaUnit.SquareMetre, "м2"), (AreaUnit.SquareMetre, "м"), (AreaUnit.Hectare, "га"), (AreaUnit.Hectare, "гектар"), (AreaUnit.Sotka, "сотка"));

    public static Words<BuildingMaterial> Materials { get; } = new(
        (BuildingMaterial.Brick, "кирпичный"), (BuildingMaterial.Panel, "панельный"), (BuildingMaterial.Monolith, "монолитный"),
        (BuildingMaterial.BrickMonolith, "кирпично-монолитный"));

    public static Words<Renovation> Qualities { get; } = new(
        (Renovation.Good, "хорошее"), (Renovation.NeedsRepair, "требует ремонта"), (Renovation.Cosmetic, "косметический"), (Renovation.Euro, "евро"), (Renovation.None, "б/о"));

    public static bool Takes(ObjectKind kind) => Kinds.Has(kind) || kind == ObjectKind.HousePart;

    /// <summary>Null where the portal has no word: of parts of houses it knows some shares only.</summary>
    public static string? Type(PropertyObject o) => o.Kind != ObjectKind.HousePart ? Kinds.Write(o.Kind)
        : Shares.Contains(o.Attributes.ShareAmount) ? o.Attributes.ShareAmount + OfHouse : null;

    /// <summary>False for a word that is not known.</summary>
    public static bool ReadType(string word, PropertyObject o)
    {
        if (Kinds.Read(word) is { } kind)
        {
            o.Kind = kind;
            return true;
        }

        var folded = LookAlikes.Fold(word);
        if (!folded.EndsWith(OfHouse, StringComparison.Ordinal) || !Shares.Contains(folded[..^OfHouse.Length])) return false;
        (o.Kind, o.Attributes.ShareAmount) = (ObjectKind.HousePart, folded[..^OfHouse.Length]);
        return true;
    }
}
