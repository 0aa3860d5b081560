namespace ListingEngine.Host.Owners.Sources;

/// <summary>A source as a program tells it; what is not told stays as it is, or as the form begins.</summary>
public sealed record SourceInput
{
    public string? Name { get; init; }

    /// <summary>Pages of results, or feeds, where a visit begins.</summary>
    public IReadOnlyList<string>? Entrances { get; init; }

    public int? EveryMinutes { get; init; }

    /// <summary>Pages of results in one visit.</summary>
    public int? MostPages { get; init; }

    /// <summary>Seconds between two requests at least.</summary>
    public decimal? PaceSeconds { get; init; }

    /// <summary>The share of pages that are expected to be understood, 0 to 1.</summary>
    public double? ExpectedRate { get; init; }

    public bool? IsOn { get; init; }

    internal SourceForm Over(SourceForm form)
    {
        form.Name = Name ?? form.Name;
        // An address with a line break in it would be two.
        form.Entrances = Entrances is null ? form.Entrances : string.Join('\n', Entrances.Select(e => e.ReplaceLineEndings(" ")));
        form.Every = EveryMinutes ?? form.Every;
        form.MostPages = MostPages ?? form.MostPages;
        form.Pace = PaceSeconds ?? form.Pace;
        form.Expected = ExpectedRate is { } rate ? double.IsFinite(rate) && Math.Abs(rate) <= 2 ? (int)Math.Round(rate * 100) : 0 : form.Expected;
        return form;
    }

    /// <summary>As a program calls the field of the form.</summary>
    internal static string NameOf(string field) => field switch
    {
        nameof(SourceForm.Every) => "everyMinutes",
        nameof(SourceForm.Pace) => "paceSeconds",
        nameof(SourceForm.Expected) => "expectedRate",
        nameof(SourceForm.MostPages) => "mostPages",
        _ => field.ToLowerInvariant(),
    };
}
