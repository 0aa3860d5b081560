namespace ListingEngine.Host.Feeds.Room;

/// <summary>The head of a page of the room.</summary>
/// <param name="At">Last part of its address, as the tabs know it.</param>
/// <param name="Title">What the page is about.</param>
internal sealed record RoomHead(RoomPlan Plan, string At, string Title);
