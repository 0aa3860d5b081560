using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Web;

/// <summary>Reads a page of the office as its administrator does.</summary>
internal static class PageReader
{
    public static async Task<string> ReadPageAsync(this RunningEngine engine, string path = "/?lang=ru") => Visitor.Words(await engine.PageAsync(path));

    public static async Task<string> PageAsync(this RunningEngine engine, string path)
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        return await visitor.PageAsync(path);
    }
}
