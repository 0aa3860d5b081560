namespace ListingEngine.Host.People;

/// <summary>One field of a form: its label, what was typed, and what to mend beside it (from the model state).</summary>
internal sealed record Field(string Name, string Label, string? Value, string Type = "text")
{
    public string? Hint { get; init; }

    public bool IsRequired { get; init; }

    public string? Complete { get; init; }

    public string? Example { get; init; }

    /// <summary>Told where a page has two forms with a field of that name.</summary>
    public string Id { get; init; } = Name;
}
