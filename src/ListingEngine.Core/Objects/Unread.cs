namespace ListingEngine.Core.Objects;

/// <summary>A fragment of a source that nobody understood, kept with its text so that nothing is lost in silence.</summary>
/// <param name="Path">Element path below the offer, such as <c>location/village-name</c>.</param>
/// <param name="Text">Its text, cut at 500 characters.</param>
public sealed record Unread(string Path, string Text);
