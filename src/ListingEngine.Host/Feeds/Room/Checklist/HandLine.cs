using ListingEngine.Host.Data;

namespace ListingEngine.Host.Feeds.Room.Checklist;

/// <summary>One advert of the list.</summary>
/// <param name="Cells">What to enter, under its headers; of one that left the plan, what was entered.</param>
/// <param name="Changes">What is otherwise than it was entered.</param>
/// <param name="Entry">What a person said of it; null when nobody has yet.</param>
internal sealed record HandLine(long ObjectId, HandTask Task, IReadOnlyDictionary<string, string> Cells, IReadOnlyList<FieldChange> Changes, HandEntry? Entry)
{
    public bool IsToDo => Task is HandTask.Enter or HandTask.Change or HandTask.TakeDown;

    /// <summary>Names what is shown, so that nobody ticks what has changed meanwhile.</summary>
    public string Mark => HandText.MarkOf(Cells);
}
