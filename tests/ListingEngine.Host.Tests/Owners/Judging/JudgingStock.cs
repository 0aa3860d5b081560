using ListingEngine.Host.Tests.Data;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Sources;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using ListingEngine.Host.Owners.Judging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Owners.Judging;

/// <summary>An engine whose desk is given adverts by hand: flats that are alike but for what a test says.</summary>
public sealed class JudgingStock(TestServer server) : IAsyncLifetime
{
    public const string Mine = "+79110000001", Yours = "+79110000002", Theirs = "+79110000003";

    public RunningEngine Engine { get; } = new(server);

    public ValueTask InitializeAsync() => Engine.InitializeAsync();

    public ValueTask DisposeAsync() => Engine.DisposeAsync();

    public async Task ClearAsync() => await Engine.SqlAsync(
        "DELETE FROM owner_adverts; DELETE FROM listed_phones; DELETE FROM picture_fetches; DELETE FROM pictures; DELETE FROM object_changes; DELETE FROM objects");

    /// <summary>A flat on the fifth floor at «Лесная, 40», on a site of its own.</summary>
    public static OwnerListing Flat(string id, Func<OwnerListing, OwnerListing>? change = null)
    {
        var flat = new OwnerListing
        {
            Id = Told(id), Deal = Told(Deal.Sale), Kind = Told(ObjectKind.Flat), Price = Told(5_200_000m), Currency = Told("RUB"), Area = Told(new ReadArea(54.2m, AreaUnit.SquareMetre)),
            Rooms = Told(2), Floor = Told(5), Floors = Told(9), Locality = Told("Псков"), Address = Told("Псков, Лесная улица, 40"), Phones = [Told("8 (911) 000-00-01")], Name = Told("Мария"),
        };
        return change?.Invoke(flat) ?? flat;
    }

    /// <summary>The same at another house, so that only what ties people together is the same.</summary>
    public static OwnerListing Other(int house, string phone = Mine) => Flat($"other-{house}-{phone}", l => l with
    {
        Address = Told($"Псков, Полевая улица, {house}"), Floor = Told(house % 9 + 1), Area = Told(new ReadArea(30 + house * 3, AreaUnit.SquareMetre)), Phones = [Told(phone)],
    });

    public static ReadValue<T> Told<T>(T value) => new(value, $"{value}", "test", Trust.DeclaredState, []);

    public async Task<AdvertOutcome> TakeAsync(OwnerListing listing, string site = "one.example", string path = "") =>
        await InCompanyAsync(s => s.GetRequiredService<AdvertDesk>().TakeAsync(listing, new($"https://{site}/{(path.Length > 0 ? path : listing.Id?.Value)}"), TestContext.Current.CancellationToken));

    public async Task<OwnerAdvert> KeptAsync(OwnerListing listing, string site = "one.example") => await AdvertAsync((await TakeAsync(listing, site)).AdvertId!.Value);

    public async Task<OwnerAdvert> AdvertAsync(long id) =>
        await InCompanyAsync(s => s.GetRequiredService<ListingDb>().OwnerAdverts.AsNoTracking().SingleAsync(a => a.Id == id));

    internal Task<bool> RuleAsync(Func<AdvertRulings, Task<bool>> rule) => InCompanyAsync(s => rule(s.GetRequiredService<AdvertRulings>()));

    /// <summary>What the background does.</summary>
    public async Task RoundsAsync() => await InCompanyAsync(async s =>
    {
        await s.GetRequiredService<ObjectKeysRound>().RunAsync(TestContext.Current.CancellationToken);
        await s.GetRequiredService<JudgingRound>().RunAsync(TestContext.Current.CancellationToken);
        return true;
    });

    public async Task<T> InCompanyAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Engine.Services.CreateAsyncScope();
        await DataModule.EnterFirstCompanyAsync(scope.ServiceProvider, TestContext.Current.CancellationToken);
        return await work(scope.ServiceProvider);
    }
}
