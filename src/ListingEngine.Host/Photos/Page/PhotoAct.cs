using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Photos.Page;

/// <summary>What a button of the page does, besides saving the form that it belongs to.</summary>
internal enum PhotoVerb
{
    Earlier,
    Later,
    First,
    Add,
    Remove,
    TurnLeft,
    TurnRight,
    Crop,
    Original,
    Kind,
    Hide,
    Show,
    Agree,
    Decline,
    Again,
}

/// <summary>A button that was pressed.</summary>
/// <param name="Keys">The photos that it is meant for.</param>
/// <param name="ToKind">The kind that they are to have.</param>
internal sealed record PhotoAct(PhotoVerb Verb, IReadOnlySet<string> Keys, PhotoKind? ToKind)
{
    public const string Field = "act", KindField = "toKind";

    /// <summary>In place of a key: whatever photo the act fits.</summary>
    public const string All = "all";

    public bool IsMove => Verb is PhotoVerb.Earlier or PhotoVerb.Later or PhotoVerb.First;

    /// <summary>A button names one photo, <c>TurnLeft:1f…</c>, or means those that are ticked. Null when it was the one that only saves.</summary>
    public static PhotoAct? Read(IFormCollection posted)
    {
        var told = posted[Field].ToString().Split(':', 2);
        if (EnumNames<PhotoVerb>.Find(told[0]) is not { } verb) return null;
        return new(verb, told.Length == 2 ? new HashSet<string> { told[1] } : posted["tick"].OfType<string>().ToHashSet(), EnumNames<PhotoKind>.Find(posted[KindField].ToString()));
    }

    public bool IsFor(ObjectPhoto photo) => Keys.Contains(PhotoKey.Of(photo.Url));
}
