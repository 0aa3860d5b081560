namespace ListingEngine.Host.Feeds.Room;

/// <summary>Names the resource files beside it: the words of a plan's room of publications.</summary>
public sealed class RoomTexts;
