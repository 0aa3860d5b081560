using System.Text.RegularExpressions;
using ListingEngine.Core.Feeds;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Data;

/// <summary>
/// The address under which the world reaches this engine, known without any request: feeds are published by jobs and on the command line, and
/// a request's word about the host is anybody's.
/// </summary>
internal sealed partial class PublicAddress(IOptions<WebOptions> web, IServer server, IConfiguration settings)
{
    /// <summary>Without a slash at its end.</summary>
    public string Value => web.Value.PublicAddress ?? Listening;

    /// <summary>Where this process listens, or would if it served.</summary>
    public string Listening => Reachable(server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
        ?? settings[WebHostDefaults.ServerUrlsKey]?.Split(';')[0] ?? "http://127.0.0.1");

    /// <summary>The objects' pictures as portals find them.</summary>
    /// <param name="watermark">Key of the watermark over them; null for clean ones.</param>
    public OwnPhotos Photos(string? watermark = null) =>
        new(Value + PhotoAddress.Prefix, PhotoAddress.Behind(PhotoAddress.Portal, watermark), watermark is not null);

    /// <summary>An address that tells every network card is reached on this machine.</summary>
    internal static string Reachable(string listening) => Everywhere().Replace(listening, "127.0.0.1").TrimEnd('/');

    [GeneratedRegex(@"(?<=://)(0\.0\.0\.0|\[::\]|\*|\+)(?=[:/]|$)")]
    private static partial Regex Everywhere();
}
