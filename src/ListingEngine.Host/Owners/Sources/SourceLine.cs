using ListingEngine.Host.Data;

namespace ListingEngine.Host.Owners.Sources;

/// <summary>A source with how well it is read.</summary>
/// <param name="Read">Pages of adverts that came in the last week.</param>
/// <param name="Understood">Those of them that were understood.</param>
/// <param name="GoingOn">The visit that goes on now.</param>
internal sealed record SourceLine(WatchedSource Source, int Read, int Understood, SourceVisit? GoingOn)
{
    /// <summary>Null where nothing was read.</summary>
    public double? Rate => Read == 0 ? null : (double)Understood / Read;

    public bool IsPoor => Rate < Source.ExpectedRate;

    /// <summary>Icon, Tabler's word for the colour, key of the word.</summary>
    public (string Icon, string Look, string Key) State => this switch
    {
        { GoingOn: not null } => ("waiting", "info", "Sources.Visiting"),
        { Source.IsOn: false } => ("off", "secondary", "Sources.Paused"),
        { Source.Problem: not null } => ("failed", "danger", "Sources.Failing"),
        { Source.LastAt: null } => ("waiting", "info", "Sources.Waiting"),
        { IsPoor: true } => ("warn", "warning", "Sources.Poor"),
        _ => ("onair", "success", "Sources.Well"),
    };
}
