using ListingEngine.Core.Intake;
using ListingEngine.Core.Sources;

namespace ListingEngine.Core.Tests.Intake;

public class ImpersonalTests
{
    [Fact]
    public void Keeps_the_property_and_nobodys_phone_or_name_in_any_wording()
    {
        var listing = new OwnerListing
        {
            Title = Told("Квартира от Анны"),
            Description = Told("Звоните 8 926 123-45-67, Анна", new OtherReading("Анна: +7 926 123-45-67", "meta og:description", Trust.Meta)),
            Address = Told("Тверь, Садовая, 1"),
            Price = new(5_200_000m, "5 200 000 ₽", "label Цена", Trust.Label, []),
            Name = Told("Анна"),
            Phones = [Told("+79261234567")],
        };
        var left = Impersonal.Of(listing, [], []);
        Assert.Equal(("Квартира от ···", "Звоните +7 926 ···-··-67, ···", "Тверь, Садовая, 1", 5_200_000m), (left.Title!.Value, left.Description!.Raw, left.Address!.Value, left.Price!.Value));
        Assert.Equal("···: +7 926 ···-··-67", Assert.Single(left.Description.Others).Raw);
        Assert.Null(left.Name);
        Assert.Empty(left.Phones);
    }

    private static ReadValue<string> Told(string text, params OtherReading[] others) => new(text, text, "label", Trust.Label, others);
}
