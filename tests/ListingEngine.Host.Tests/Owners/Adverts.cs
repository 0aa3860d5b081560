using ListingEngine.Core.Sources.Reading;
using ListingEngine.Host.Data;
using ListingEngine.Host.Owners.Judging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Owners;

/// <summary>Adverts in the base, as a reading brings them there.</summary>
internal static class Adverts
{
    /// <summary>A page with one advert of a site that nobody declared.</summary>
    public static string Page(string phone, string name = "Мария", string text = "Продаю квартиру.") => $$"""
        <html><head><title>2-к квартира</title><script type="application/ld+json">
        {"@type":"Product","name":"2-к квартира, 54 м²","description":"{{text}}","offers":{"@type":"Offer","price":5200000,"priceCurrency":"RUB",
        "seller":{"@type":"Person","name":"{{name}}","telephone":"{{phone}}"} } }</script></head>
        <body><table><tr><th>Этаж</th><td>5/9</td></tr><tr><th>Адрес</th><td>Тверь, Садовая, 1</td></tr></table></body></html>
        """;

    public static Task<AdvertOutcome> TakeAsync(this RunningEngine engine, string html, string address) => engine.InCompanyAsync(
        s => s.GetRequiredService<AdvertDesk>().TakeAsync(Assert.Single(PageReader.Read(new(html, address)).Adverts), new(address), TestContext.Current.CancellationToken));

    public static async Task<OwnerAdvert> AdvertAsync(this RunningEngine engine, long id) =>
        await engine.InCompanyAsync(s => s.GetRequiredService<ListingDb>().OwnerAdverts.AsNoTracking().SingleAsync(a => a.Id == id, TestContext.Current.CancellationToken));

    public static Task SetAsync(this RunningEngine engine, long id, Action<OwnerAdvert> change) => engine.InCompanyAsync(async s =>
    {
        var db = s.GetRequiredService<ListingDb>();
        change(await db.OwnerAdverts.SingleAsync(a => a.Id == id));
        return await db.SaveChangesAsync();
    });

    /// <summary>Work within the first company, as a job would do it.</summary>
    public static async Task<T> InCompanyAsync<T>(this RunningEngine engine, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = engine.Services.CreateAsyncScope();
        await DataModule.EnterFirstCompanyAsync(scope.ServiceProvider, TestContext.Current.CancellationToken);
        return await work(scope.ServiceProvider);
    }
}
