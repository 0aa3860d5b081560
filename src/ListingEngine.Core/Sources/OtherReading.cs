namespace ListingEngine.Core.Sources;

/// <summary>What the same page says of the same thing at another place, where it differs.</summary>
public sealed record OtherReading(string Raw, string From, Trust Trust);
