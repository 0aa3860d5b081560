using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Data;

/// <summary>Section <c>Time</c>: where the agency's days begin, and by which clock its pages tell the time.</summary>
public sealed class TimeOptions
{
    /// <summary>A name of the IANA data base, such as <c>Asia/Yekaterinburg</c>.</summary>
    [Required]
    public string Zone { get; set; } = "Europe/Moscow";
}

/// <summary>The machine's clock in the agency's zone: servers stand in zones of their own.</summary>
internal sealed class AgencyClock(IOptions<TimeOptions> options) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById(options.Value.Zone);
}

/// <summary>Days of the agency.</summary>
internal static class AgencyDay
{
    public static DateOnly Of(DateTimeOffset moment, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);

    /// <summary>The moment when the day begins.</summary>
    public static DateTimeOffset Start(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
