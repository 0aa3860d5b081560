using System.Net;
using System.Text.Json.Nodes;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Sites;

/// <summary>The company's site of a running engine.</summary>
internal static class SiteStock
{
    /// <summary>A site that is on, with those settings; its address.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="with">Columns to set: <c>exact_address = false</c>.</param>
    public static async Task<string> SiteAsync(this RunningEngine engine, string? with = null)
    {
        using var administrator = await Visitor.SignInAsync(engine, Role.Administrator);
        Assert.Equal(HttpStatusCode.Redirect, (await administrator.PostAsync("/settings/site?handler=Open", [], from: "/settings/site")).StatusCode);
        await engine.SqlAsync("""
            UPDATE sites SET title = NULL, greeting = NULL, language = 'ru', stock = 'Active', plan_ids = '{}', contact = 'Company', exact_address = true, is_indexed = false, frame_hosts = '{}', version = version + 1
            """);
        if (with is not null) await engine.SqlAsync($"UPDATE sites SET {with}");
        return await engine.SitePathAsync();
    }

    /// <summary>Where it is now.</summary>
    public static async Task<string> SitePathAsync(this RunningEngine engine) => $"/site/{await engine.SqlAsync("SELECT token FROM site_links WHERE revoked_at IS NULL")}";

    /// <summary>What a program of another site gets.</summary>
    public static async Task<JsonNode> JsonAsync(this RunningEngine engine, string path)
    {
        using var http = new HttpClient { BaseAddress = engine.Http.BaseAddress };
        return JsonNode.Parse(await http.GetStringAsync(path, TestContext.Current.CancellationToken))!;
    }
}
