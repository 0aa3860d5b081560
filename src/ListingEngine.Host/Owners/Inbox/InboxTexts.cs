namespace ListingEngine.Host.Owners.Inbox;

/// <summary>Names the resource files beside it: the words of this room.</summary>
public sealed class InboxTexts;
