using ListingEngine.Core.Objects;
using ListingEngine.Core.Photos;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Fetching;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Photos.Page;

/// <summary>Takes pictures by address: at once where their server answers, else they wait for the background.</summary>
internal sealed class PhotoAddresses(PhotoDesk desk, PhotoFetcher fetcher, CompanyScope scope, PageText text)
{
    /// <summary>The photos stand before anybody is asked for them: whoever does not wait for the answer loses nothing.</summary>
    /// <returns>What became of each address.</returns>
    public async Task<IReadOnlyList<GivenLine>> TakeAsync(long id, string lines, CancellationToken ct)
    {
        var told = new List<ObjectPhoto>();
        PhotoLines.Read(lines, told);
        var added = new HashSet<string>();
        await desk.ChangeAsync(id, photos =>
        {
            var fresh = told.FindAll(t => photos.All(p => p.Url != t.Url));
            added.UnionWith(fresh.Select(p => p.Url));
            return [.. photos, .. fresh];
        }, ct);
        var fetched = await FetchAsync(id, [.. added], ct);
        return [.. told.Select(t => fetched.GetValueOrDefault(t.Url) ?? new(t.Url, GivenEnd.Double, text["Photos.HasAddress"]))];
    }

    /// <summary>Asks once more for what could not be had.</summary>
    public async Task<IReadOnlyList<GivenLine>> TryAgainAsync(long id, IReadOnlyList<string> addresses, CancellationToken ct) =>
        [.. (await FetchAsync(id, addresses, ct)).Values];

    private async Task<Dictionary<string, GivenLine>> FetchAsync(long id, IReadOnlyList<string> addresses, CancellationToken ct) =>
        (await fetcher.FetchNowAsync(scope.CompanyId, id, [.. addresses.Distinct()], ct)).ToDictionary(f => f.Url, f => new GivenLine(
            f.Url, f.Picture is not null ? GivenEnd.Taken : f.IsWaiting ? GivenEnd.Waiting : GivenEnd.Refused, text[f.Sentence]));
}
