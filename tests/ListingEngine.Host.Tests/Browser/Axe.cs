using System.Text.Json;
using Microsoft.Playwright;

namespace ListingEngine.Host.Tests.Browser;

/// <summary>What axe-core finds wrong in a page for people who use it otherwise than by eye and mouse.</summary>
internal static class Axe
{
    private static readonly string Script = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js"));

    /// <summary>Serious and critical findings, each as a line with its rule and the element.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page)
    {
        await page.EvaluateAsync(Script);
        var found = await page.EvaluateAsync<JsonElement>("axe.run(document, { resultTypes: ['violations'] })");
        return [.. from violation in found.GetProperty("violations").EnumerateArray()
                   where violation.GetProperty("impact").GetString() is "serious" or "critical"
                   from node in violation.GetProperty("nodes").EnumerateArray()
                   select $"{page.Url}: {violation.GetProperty("id").GetString()}: {node.GetProperty("html").GetString()}"];
    }
}
