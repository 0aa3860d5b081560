using ListingEngine.Core.Text;

namespace ListingEngine.Core.Plans.Texts;

/// <summary>
/// A description's template, read once and rendered for every object of a build; many threads may use it at once. It knows words, fields
/// (<c>{цена}</c>, <c>{комнат:число}</c>), conditions (<c>{если балкон}…{иначе}…{/если}</c>) and nothing that could run or repeat.
/// </summary>
public sealed class TextTemplate
{
    /// <summary>Most characters of a template.</summary>
    public const int Longest = 10_000;

    [ThreadStatic]
    private static (TextComposer Composer, TextDraft Value)? _desk;

    private readonly TemplatePart[] _parts;

    private TextTemplate(TemplatePart[] parts) => _parts = parts;

    /// <summary>The template, or what is wrong with it. Line ends may be of any kind.</summary>
    public static TemplateReading Read(string text)
    {
        text = text.ReplaceLineEndings("\n");
        var reader = new TemplateReader(text.Length > Longest ? text[..Longest] : text);
        if (text.Length > Longest) reader.Faults.TooLong(Longest);
        var parts = reader.Read();
        var faults = reader.Faults.Found;
        return new(faults.Count == 0 ? new(parts) : null, faults, [.. reader.Used]);
    }

    /// <summary>The text of one object; null when nothing is to be said.</summary>
    /// <param name="subject">What is told of.</param>
    /// <param name="most">Most characters that the portal takes. The object's own text gives way first, so that the template's words stay whole; then the end is cut, at a sentence.</param>
    public string? Render(TextSubject subject, int? most = null)
    {
        var (composer, value) = _desk ??= (new(), new());
        Compose(composer, value, subject, int.MaxValue);
        if (composer.Written.Length - most is > 0 and var surplus && composer.Own is { Times: > 0 } own && own.Length > surplus)
            Compose(composer, value, subject, (own.Length - surplus) / own.Times);
        var text = composer.Written.Trim();
        if (text.IsEmpty) return null;
        return most is { } limit ? Sentences.Cut(text.ToString(), limit) : text.ToString();
    }

    private void Compose(TextComposer composer, TextDraft value, TextSubject subject, int ownMost)
    {
        composer.Begin(ownMost);
        foreach (var part in _parts) part.Write(subject, composer, value);
        composer.End();
    }
}
