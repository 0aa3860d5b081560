using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;
using ListingEngine.Host.Alarms;
using ListingEngine.Host.Feeds.Room;
using ListingEngine.Host.Intake;
using ListingEngine.Host.Objects.Quality;
using ListingEngine.Host.Objects;
using ListingEngine.Host.Owners.Inbox;
using ListingEngine.Host.Owners.Paste;
using ListingEngine.Host.Owners.Privacy;
using ListingEngine.Host.Owners.Sources;
using ListingEngine.Host.People;
using ListingEngine.Host.Photos.Fetching;
using ListingEngine.Host.Photos;
using ListingEngine.Host.Plans;
using ListingEngine.Host.Presentations.Composer;
using ListingEngine.Host.Presentations.Report;
using ListingEngine.Host.Sites;
using ListingEngine.Host.Web.AuditLog;
using ListingEngine.Host.Web.Sheets;
using Microsoft.Extensions.Localization;

namespace ListingEngine.Host.Web.Wording;

/// <summary>Everything that a page says, in the language of its reader.</summary>
internal sealed class PageText(IStringLocalizerFactory rooms, TimeProvider clock)
{
    // Each room's words lie beside its pages; the shell's come first.
    internal static Type[] Rooms { get; } =
        [
            typeof(Texts), typeof(PeopleTexts), typeof(ObjectsTexts), typeof(QualityTexts), typeof(IntakeTexts), typeof(PhotosTexts), typeof(FetchingTexts),
            typeof(AuditTexts), typeof(RoomTexts), typeof(PlansTexts), typeof(AlarmsTexts), typeof(ComposerTexts), typeof(SheetTexts), typeof(ReportTexts),
            typeof(InboxTexts), typeof(PrivacyTexts), typeof(PasteTexts), typeof(SourcesTexts), typeof(SitesTexts),
        ];

    private readonly IStringLocalizer[] _rooms = [.. Rooms.Select(rooms.Create)];

    /// <summary><c>ru</c> or <c>en</c>.</summary>
    public string Language { get; } = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public string this[string key] => _rooms.Select(r => r[key]).FirstOrDefault(t => !t.ResourceNotFound)?.Value ?? key;

    /// <summary>The sentence with its details.</summary>
    public string Say(string key, params object[] details) => string.Format(CultureInfo.InvariantCulture, this[key], details);

    /// <summary>A number with its word, which stay on one line: «21 объект».</summary>
    public string Count(string key, long count) => Plural.Choose(this[key], count, Language)
        .Replace("{0} ", $"{Figures.Count(count, Language)}{Figures.Space}", StringComparison.Ordinal).Replace("{0}", Figures.Count(count, Language), StringComparison.Ordinal);

    public string Number(long count) => Figures.Count(count, Language);

    public string Share(double share) => Figures.Share(share, Language);

    public string In(Phrase phrase) => phrase.In(Language);

    /// <summary>A name that stands in the resources as <c>prefix.value</c>, or the value itself where nobody named it yet.</summary>
    public string Name<T>(T value) where T : struct, Enum => this[$"{typeof(T).Name}.{value}"];

    /// <summary>«3 минуты назад».</summary>
    public string Age(DateTimeOffset at)
    {
        var age = clock.GetUtcNow() - at;
        return age switch
        {
            { TotalSeconds: < 5 } => this["Age.Now"],
            { TotalSeconds: < 60 } => Count("Age.Seconds", (long)age.TotalSeconds),
            { TotalMinutes: < 60 } => Count("Age.Minutes", (long)age.TotalMinutes),
            { TotalHours: < 24 } => Count("Age.Hours", (long)age.TotalHours),
            _ => Count("Age.Days", (long)age.TotalDays),
        };
    }

    /// <summary>«через 12 минут».</summary>
    public string Until(DateTimeOffset at) => (at - clock.GetUtcNow()) switch
    {
        { TotalMinutes: < 1 } => this["Until.Now"],
        { TotalMinutes: < 60 } left => Count("Until.Minutes", (long)left.TotalMinutes),
        { TotalHours: < 24 } left => Count("Until.Hours", (long)left.TotalHours),
        var left => Count("Until.Days", (long)left.TotalDays),
    };

    /// <summary>The exact time on this machine's clock, with its zone.</summary>
    public string Exact(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, clock.LocalTimeZone);
        var form = Language == "ru" ? "dd.MM.yyyy HH:mm:ss 'UTC'zzz" : "yyyy-MM-dd HH:mm:ss 'UTC'zzz";
        return local.ToString(form, CultureInfo.InvariantCulture);
    }
}
