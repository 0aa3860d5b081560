using System.Collections.Concurrent;
using System.Text;
using ListingEngine.Core.Sources;

namespace ListingEngine.Host.Owners.Visiting;

/// <summary>Each site's robots.txt, a day long. A site that could not tell it is asked again with the next page.</summary>
internal sealed class RobotsShelf(TimeProvider clock)
{
    private const int Most = 1_000;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<string, (RobotsFile File, DateTimeOffset Until)> _files = [];

    public RobotsFile? Find(Uri page) => _files.TryGetValue(Site(page), out var held) && held.Until > clock.GetUtcNow() ? held.File : null;

    public void Keep(Uri page, RobotsFile file)
    {
        if (_files.Count >= Most) _files.Clear();
        _files[Site(page)] = (file, clock.GetUtcNow() + Kept);
    }

    /// <summary>RFC 9309, section 2.3.1: a file that is not there allows all, one that cannot be had forbids all; null stands for that.</summary>
    public static RobotsFile? Understand(SiteAnswer answer) => answer switch
    {
        { Trouble: not null } or { Status: 429 or >= 500 } => null,
        { Body: { } body } => RobotsFile.Read(Encoding.UTF8.GetString(body, 0, Math.Min(body.Length, RobotsFile.Longest)), PoliteFetcher.Robot),
        _ => RobotsFile.Silent,
    };

    private static string Site(Uri page) => page.GetLeftPart(UriPartial.Authority);
}
