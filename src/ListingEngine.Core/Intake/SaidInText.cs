using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Intake;

/// <summary>
/// Facts that portals ask for and that a feed tells only in its description, such as «статус земли ИЖС». Taken only where the field is empty,
/// the wording leaves no doubt, and the text says nothing else of the same kind.
/// </summary>
public static partial class SaidInText
{
    private static readonly (LandStatus Status, Regex Words)[] LandStatuses =
    [
        (LandStatus.IndividualHousing, HousingLand()), (LandStatus.Gardening, GardenLand()), (LandStatus.DachaPartnership, DachaLand()),
        (LandStatus.PrivateFarm, PrivateFarmLand()),
    ];

    private static readonly (Renovation Renovation, Regex Words)[] Renovations =
    [
        (Renovation.Designer, DesignerFinish()), (Renovation.Euro, EuroFinish()), (Renovation.Cosmetic, CosmeticFinish()),
        (Renovation.NeedsRepair, NeedsFinish()),
    ];

    private static readonly (BuildingMaterial Material, Regex Words)[] Materials =
    [
        (BuildingMaterial.BrickMonolith, BrickMonolith()), (BuildingMaterial.Monolith, Monolith()), (BuildingMaterial.Brick, Brick()),
        (BuildingMaterial.Panel, Panel()), (BuildingMaterial.Block, Block()),
    ];

    private static readonly (DealStatus Status, Regex Words)[] Deals = [(DealStatus.Alternative, Alternative()), (DealStatus.DirectSale, DirectSale())];

    /// <summary>Fills what the description says, and answers each filled field with the words it rests on.</summary>
    public static IReadOnlyList<(string Field, string Words)> Fill(PropertyObject o)
    {
        if (string.IsNullOrWhiteSpace(o.Description)) return [];
        var found = new List<(string, string)>();
        var a = o.Attributes;
        var dwelling = o.Kind.IsFlatLike() || o.Kind.IsHouseLike();
        if (a.LandStatus is null && (o.Kind == ObjectKind.Land || o.Kind.IsHouseLike()))
            a.LandStatus = Only(o.Description, LandStatuses, "attributes.landStatus", found);
        if (a.Renovation is null && dwelling) a.Renovation = Only(o.Description, Renovations, "attributes.renovation", found);
        if (a.Material is null && o.Kind.IsFlatLike()) a.Material = Only(o.Description, Materials, "attributes.material", found);
        if (a.DealStatus is null && o.Deal == Deal.Sale && o.Kind == ObjectKind.Flat && o.Market == Market.Secondary)
            a.DealStatus = Only(o.Description, Deals, "attributes.dealStatus", found);
        return found;
    }

    private static T? Only<T>(string text, (T Value, Regex Words)[] words, string field, List<(string, string)> found) where T : struct
    {
        T? only = null;
        var said = "";
        foreach (var (value, regex) in words)
        {
            var match = regex.Match(text);
            if (!match.Success) continue;
            if (only is not null) return null;
            (only, said) = (value, match.Value);
        }

        if (only is not null) found.Add((field, said));
        return only;
    }

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"(?<!не\s)(?<!\w)(ИЖС|индивидуальн\w+\s+жилищн\w+\s+строительств\w+)(?!\w)", Loose)]
    private static partial Regex HousingLand();

    [GeneratedRegex(@"(?<!не\s)(?<!\w)(СНТ|садовое\s+(некоммерческое\s+)?товарищество|для\s+садоводства|под\s+садоводство)(?!\w)", Loose)]
    private static partial Regex GardenLand();

    [GeneratedRegex(@"(?<!не\s)(?<!\w)(ДНП|ДНТ|для\s+дачного\s+строительства)(?!\w)", Loose)]
    private static partial Regex DachaLand();

    [GeneratedRegex(@"(?<!не\s)(?<!\w)(ЛПХ|личн\w+\s+подсобн\w+\s+хозяйств\w+)(?!\w)", Loose)]
    private static partial Regex PrivateFarmLand();

    [GeneratedRegex(@"(?<!без\s)(?<!\w)дизайнерск\w+\s+ремонт\w*", Loose)]
    private static partial Regex DesignerFinish();

    [GeneratedRegex(@"(?<!без\s)(?<!\w)(евроремонт\w*|евро-?\s?ремонт\w*)", Loose)]
    private static partial Regex EuroFinish();

    [GeneratedRegex(@"(?<!без\s)(?<!\w)косметическ\w+\s+ремонт\w*", Loose)]
    private static partial Regex CosmeticFinish();

    [GeneratedRegex(@"(?<!не\s)(?<!\w)(требует(ся)?\s+(капитальн\w+\s+|косметическ\w+\s+)?ремонт\w*|под\s+ремонт|без\s+ремонта)(?!\w)", Loose)]
    private static partial Regex NeedsFinish();

    [GeneratedRegex(@"(?<!\w)(кирпично[-\s]?монолитн|монолитно[-\s]?кирпичн)\w+\s+(жил\w+\s+)?дом\w*", Loose)]
    private static partial Regex BrickMonolith();

    [GeneratedRegex(@"(?<![\w-])монолитн\w+\s+(жил\w+\s+)?дом\w*", Loose)]
    private static partial Regex Monolith();

    [GeneratedRegex(@"(?<![\w-])кирпичн\w+\s+(жил\w+\s+)?дом\w*", Loose)]
    private static partial Regex Brick();

    [GeneratedRegex(@"(?<!\w)панельн\w+\s+(жил\w+\s+)?дом\w*", Loose)]
    private static partial Regex Panel();

    [GeneratedRegex(@"(?<!\w)блочн\w+\s+(жил\w+\s+)?дом\w*", Loose)]
    private static partial Regex Block();

    [GeneratedRegex(@"(?<!не\s)(?<!\w)(альтернативная\s+(продажа|сделка)|встречная\s+(покупка|продажа))(?!\w)", Loose)]
    private static partial Regex Alternative();

    [GeneratedRegex(@"(?<!не\s)(?<!\w)(прямая|свободная|чистая)\s+продажа(?!\w)", Loose)]
    private static partial Regex DirectSale();
}
