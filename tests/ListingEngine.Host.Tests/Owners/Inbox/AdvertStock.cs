using ListingEngine.Core.Objects;
using ListingEngine.Core.Sources;
using ListingEngine.Host.Data;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Owners.Inbox;

/// <summary>Owners' adverts for tests, as a reader and the desk leave them.</summary>
internal static class AdvertStock
{
    public const string Phone = "+79990001122";
    public const string Owner = "Зинаида Пробная";

    /// <summary>A flat in Гатчина for five million, with an owner and a phone in its text.</summary>
    public static async Task<long> AdvertAsync(this RunningEngine engine, Action<OwnerAdvert>? with = null)
    {
        await using var scope = engine.Services.CreateAsyncScope();
        await DataModule.EnterFirstCompanyAsync(scope.ServiceProvider, TestContext.Current.CancellationToken);
        var db = scope.ServiceProvider.GetRequiredService<ListingDb>();
        var now = engine.Clock.GetUtcNow();
        var advert = new OwnerAdvert
        {
            CompanyId = db.CompanyId, Site = "doma.example", ExternalId = $"{Guid.NewGuid():N}", Link = "https://doma.example/1", Listing = Flat(), Deal = Deal.Sale, Kind = ObjectKind.Flat,
            Price = 5_000_000, Currency = "RUB", Area = 54.3m, Rooms = 2, Floor = 5, Floors = 9, Locality = "Гатчина", Address = "улица Пробная, 7", Latitude = 59.5654, Longitude = 30.1282,
            Seller = SellerKind.Owner, Phones = [Phone], Contact = Owner, FoundAt = now, ChangedAt = now, SeenAt = now,
        };
        with?.Invoke(advert);
        db.OwnerAdverts.Add(advert);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return advert.Id;
    }

    public static ReadValue<T> Read<T>(T value, string? raw = null) => new(value, raw ?? $"{value}", "json-ld", Trust.JsonLd, []);

    private static OwnerListing Flat() => new()
    {
        Title = Read("Квартира, звоните 8 999 000-11-22"), Description = Read("Светлая квартира. Звоните +7 (999) 000-11-22. <script>alert(1)</script>"),
        Deal = Read(Deal.Sale, "продажа"), Kind = Read(ObjectKind.Flat, "квартира"), Price = Read(5_000_000m, "5 000 000 ₽"), Currency = Read("RUB"),
        Area = Read(new ReadArea(54.3m, Core.Text.AreaUnit.SquareMetre), "54,3 м²"), Rooms = Read(2), Floor = Read(5), Floors = Read(9),
        Locality = Read("Гатчина"), Street = Read("улица Пробная"), House = Read("7"), Latitude = Read(59.5654m), Longitude = Read(30.1282m),
        Photos = [Read("https://img.example.test/a.jpg"), Read("https://img.example.test/b.jpg")],
    };
}
