namespace ListingEngine.Host.Objects.List;

/// <summary>Order of the list; objects that are equal in it stand by their numbers, so that pages never overlap.</summary>
/// <param name="Key">As in the address; <c>-price</c> is from the dearest.</param>
internal sealed record ListSort(string Key, bool Down)
{
    private static readonly Dictionary<string, string> Columns = new()
    {
        ["id"] = "o.id",
        ["price"] = "o.price",
        ["area"] = "o.total_area",
        ["rooms"] = "o.rooms",
        ["address"] = "lower(coalesce(o.locality, '') || ' ' || coalesce(o.line, ''))",
        ["agent"] = "lower(p.name)",
        ["status"] = "o.status",
        ["created"] = "o.created_at",
        ["updated"] = "o.updated_at",
        ["confirmed"] = "o.confirmed_at",
    };

    public static ListSort Newest { get; } = new("id", true);

    public string Word => Down ? "-" + Key : Key;

    public static ListSort Read(string? word)
    {
        var (key, down) = word is ['-', .. var rest] ? (rest, true) : (word ?? "", false);
        return Columns.ContainsKey(key) ? new(key, down) : Newest;
    }

    /// <summary>What a press on the heading of <paramref name="key"/> asks for.</summary>
    public string Next(string key) => key == Key && !Down ? "-" + key : key;

    /// <summary>What the order needs beside <c>objects o</c>.</summary>
    public string From => Key == "agent" ? " LEFT JOIN people p ON p.id = o.agent_id" : "";

    /// <summary>The order with names of <c>objects o</c> and <c>people p</c>; objects without a value come last, whichever way.</summary>
    public string Sql()
    {
        var way = Down ? "DESC" : "ASC";
        return Key == "id" ? $"o.id {way}" : $"{Columns[Key]} {way} NULLS LAST, o.id {way}";
    }
}
