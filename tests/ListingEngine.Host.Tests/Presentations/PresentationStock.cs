using System.Net;
using System.Text.Json.Nodes;
using ListingEngine.Host.Tests.Photos;

namespace ListingEngine.Host.Tests.Presentations;

/// <summary>Presentations of a running engine, and objects for them.</summary>
internal static class PresentationStock
{
    /// <summary>Stand in the objects and must be seen by no client.</summary>
    public const string OwnersPhone = "+79990005001", OwnersName = "Хозяйка Потайная", Apartment = "квартира-потайная";

    public const string Street = "Тайноулицкая";

    /// <summary>A flat with an owner, a phone in its text and an address.</summary>
    public static async Task<long> FlatAsync(this RunningEngine engine, int photos = 0, object? more = null)
    {
        var o = (await engine.SendAsync(HttpMethod.Post, "/objects", new
        {
            kind = "Flat", deal = "Sale", price = 12_500_000, totalArea = 54.3, rooms = 2, floor = 5, floors = 9,
            address = new { region = "Санкт-Петербург", line = $"{Street} улица, 12", apartment = Apartment, latitude = 59.851234, longitude = 30.321234 },
            description = $"Светлая квартира у парка. Хозяйка: 8 (999) 000-50-01. Дом на улице {Street}.",
            attributes = new { cadastralNumber = "78:14:0007777:7777", partnerFeePercent = 2.75, hagglePrice = 11_111_111 },
        }))["id"]!;
        var id = (long)o;
        await engine.SqlAsync($"""
            INSERT INTO owner_contacts (object_id, company_id, name, phones, note) SELECT id, company_id, '{OwnersName}', '{OwnersPhone}', 'заметка конторы' FROM objects WHERE id = {id}
            ON CONFLICT DO NOTHING
            """);
        if (photos > 0) await engine.UploadAsync(id, [.. Enumerable.Range(0, photos).Select(i => ($"{i}.png", TestPictures.Png(seed: 100 + i)))]);
        return id;
    }

    public static Task<JsonNode> PresentAsync(this RunningEngine engine, params long[] objects) => engine.PresentAsync(new { objectIds = objects });

    public static Task<JsonNode> PresentAsync(this RunningEngine engine, object order) => engine.SendAsync(HttpMethod.Post, "/presentations", order);

    /// <summary>A client without key and cookies.</summary>
    public static async Task<(int Status, string Html)> LookAsync(this RunningEngine engine, string address, string agent = "Mozilla/5.0")
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = engine.Http.BaseAddress, DefaultRequestHeaders = { { "User-Agent", agent } } };
        using var answer = await http.GetAsync(address, TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>What stands in the page, in words and attributes: marks stay, entities are read.</summary>
    public static async Task<string> ReadAsync(this RunningEngine engine, string address) => WebUtility.HtmlDecode((await engine.LookAsync(address)).Html);

    public static async Task<int> AnswerAsync(this RunningEngine engine, string address, HttpContent content)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = engine.Http.BaseAddress };
        using var answer = await http.PostAsync(address, content, TestContext.Current.CancellationToken);
        return (int)answer.StatusCode;
    }
}
