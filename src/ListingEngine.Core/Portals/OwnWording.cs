using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals;

/// <summary>What a plan sets to be written otherwise than the format has it: words, and the form of phones.</summary>
internal sealed class OwnWording
{
    private readonly PortalSettings _settings;
    private readonly string? _phones;

    private OwnWording(PortalSettings settings, string? phones) => (_settings, _phones) = (settings, phones);

    /// <summary>Null where nothing is otherwise.</summary>
    /// <param name="settings">Of the plan.</param>
    /// <param name="phones">As <see cref="IFeedDialect.PhoneElement"/>.</param>
    public static OwnWording? Of(PortalSettings settings, string? phones) => settings is { Words.Count: 0, Phones: null } ? null : new(settings, phones);

    /// <summary>Changes what stands written behind a length. Each text is changed once: two words may change places.</summary>
    public void Write(FeedWriter writer, int before)
    {
        foreach (var words in _settings.Words.GroupBy(w => w.Element))
            writer.ReplaceTexts(before, words.Key, text => words.FirstOrDefault(w => w.Word == text)?.Instead);
        // The name may be that of a flag too: «есть телефон».
        if (_phones is not null && _settings.Phones is { } form) writer.ReplaceTexts(before, _phones, text => Phones.Read(text) is { } phone ? form.Of(phone) : null);
    }

    /// <summary>The offer in words of the format again. Of several that became the same one, the first is taken.</summary>
    public void Restore(FeedNode node)
    {
        foreach (var child in node.Children)
        {
            if (_settings.Words.FirstOrDefault(w => w.Element == child.Name && w.Instead == child.Text) is { } own) child.Text = own.Word;
            Restore(child);
        }
    }

    /// <summary>Whether that text of an element is the plan's own.</summary>
    public bool Has(string element, string text) => _settings.Words.Any(w => w.Element == element && w.Instead == text)
        || element == _phones && _settings.Phones is { } form && Phones.Read(text) is { } phone && form.Of(phone) == text;
}
