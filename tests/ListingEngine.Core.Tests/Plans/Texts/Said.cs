using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans.Texts;

namespace ListingEngine.Core.Tests.Plans.Texts;

/// <summary>Shortcuts for tests of templates: the text with ordinary spaces.</summary>
internal static class Said
{
    public static readonly Company Agency = new() { Name = "Агентство «Пример»", Phone = "+74950000000", LegalName = "ООО «Пример»" };

    public static readonly Person Agent = new() { Name = "Анна Пробная", Position = "Эксперт", Phone = "+79990000001" };

    public static PropertyObject Flat(Action<PropertyObject>? change = null)
    {
        var o = new PropertyObject
        {
            Id = 7,
            Price = 12_500_000,
            TotalArea = 54.3m,
            Rooms = 3,
            Floor = 5,
            Floors = 9,
            Address = new() { Region = "Московская область", Locality = "Примерск", Line = "Садовая улица, 7", Apartment = "12" },
            Description = "Светлая квартира. Окна во двор.",
        };
        change?.Invoke(o);
        return o;
    }

    public static string? Text(string template, PropertyObject? o = null, int? most = null)
    {
        var reading = TextTemplate.Read(template);
        Assert.True(reading.Template is not null, string.Join("\n", reading.Faults.Select(f => f.Placed.Ru)));
        return reading.Template.Render(new(o ?? Flat(), Agent, Agency), most)?.Replace('\u00a0', ' ');
    }

    public static string? Text(string template, Action<PropertyObject> change) => Text(template, Flat(change));
}
