using System.Globalization;
using System.Linq.Expressions;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>Moments as the portal writes them: offset and seconds always present (Y1).</summary>
internal static class YandexDates
{
    private const string Full = "yyyy-MM-dd'T'HH:mm:sszzz";

    private static readonly TimeSpan Moscow = TimeSpan.FromHours(3);

    private static readonly string[] WithOffset =
    [
        Full, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd HH:mm:sszzz",
        "yyyy-MM-dd HH:mm:ss zzz",
    ];

    private static readonly string[] WithoutOffset =
    [
        "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm",
        "yyyy-MM-dd", "dd.MM.yyyy HH:mm:ss", "dd.MM.yyyy HH:mm", "dd.MM.yyyy",
        "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
    ];

    /// <summary>Zero and the first day of 1970 are what a program writes for a date that it does not know.</summary>
    public static bool IsTold(DateTimeOffset moment) => moment.Year is > 1990 and < 2200;

    public static void Moment(FeedWriter writer, string name, DateTimeOffset moment) =>
        Write(writer, name, moment, Full);

    public static string Text(DateTimeOffset moment) => moment.ToString(Full, CultureInfo.InvariantCulture);

    /// <summary>The portal's discount form has no offset (P3): Moscow time.</summary>
    public static void Minute(FeedWriter writer, string name, DateTimeOffset moment) =>
        Write(writer, name, moment.ToOffset(Moscow), "yyyy-MM-dd'T'HH:mm");

    public static FeedElement Day(string name, Expression<Func<PropertyObject, DateOnly?>> path)
    {
        var field = ObjectField.Of(path);
        return new(name, field.Name,
            (o, w) =>
            {
                if (field.Get(o) is { Year: > 1990 and < 2200 } day)
                    w.Element(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            },
            (o, node) =>
            {
                if (Read(node.Text) is not { } moment) return false;
                field.Set(o, DateOnly.FromDateTime(moment.DateTime));
                return true;
            });
    }

    public static DateTimeOffset? Read(string text)
    {
        if (DateTimeOffset.TryParseExact(text, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            return moment;
        if (!DateTime.TryParseExact(text, WithoutOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)) return null;
        if (text.EndsWith('Z')) return new DateTimeOffset(local, TimeSpan.Zero);
        return local.Ticks < Moscow.Ticks ? null : new DateTimeOffset(local, Moscow);
    }

    private static void Write(FeedWriter writer, string name, DateTimeOffset moment, string format)
    {
        Span<char> text = stackalloc char[32];
        moment.TryFormat(text, out var count, format, CultureInfo.InvariantCulture);
        writer.Start(name);
        writer.Escaped(text[..count]);
        writer.End(name);
    }
}
