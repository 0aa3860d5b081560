using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Objects.Air;

/// <summary>How an object stands in one plan.</summary>
internal enum AirState
{
    OnAir,

    /// <summary>In the list from which people enter adverts: whether it stands there, only they know.</summary>
    ByHand,
    Withheld,
    Held,
    Waiting,
    Off,
    NotAsked,
}

/// <summary>A plan as far as it matters to where an object stands.</summary>
internal sealed record AirPlan(long Id, string Portal, string Name, bool IsOn, HoldReason? HoldReason, int? Version)
{
    private bool IsByHand => PortalCatalog.Find(Portal)?.IsByHand == true;

    /// <param name="record">What the plan made of the object; null when it has not looked at it.</param>
    public AirState Of(FeedRecord? record) => record switch
    {
        null => IsOn ? AirState.Waiting : AirState.Off,
        { State: FeedRecordState.Withheld, Line: Selection.NoLine } => AirState.NotAsked,
        { State: FeedRecordState.Withheld } => AirState.Withheld,
        _ => !IsOn ? AirState.Off : HoldReason is not null ? AirState.Held : Version is null ? AirState.Waiting : IsByHand ? AirState.ByHand : AirState.OnAir,
    };
}

/// <summary>Icons and colours of the states.</summary>
internal static class AirLook
{
    public static string Icon(this AirState state) => state switch
    {
        AirState.OnAir => "onair", AirState.Withheld => "failed", AirState.Held => "warn", AirState.Waiting => "waiting", AirState.ByHand => "byhand", _ => "off",
    };

    public static string Look(this AirState state) => state switch { AirState.OnAir => "good", AirState.Withheld => "bad", AirState.Held => "warn", _ => "quiet" };
}
