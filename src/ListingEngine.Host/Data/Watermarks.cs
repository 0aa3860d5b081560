using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ListingEngine.Core.Plans;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Data;

/// <summary>Remembers the watermarks that plans use, because serving makes a picture again from its address alone.</summary>
internal sealed class Watermarks(ListingDb db)
{
    /// <param name="logoName">Name of the logo on the shelf of files: the last part of its address.</param>
    /// <param name="mark">Where and how it is drawn.</param>
    public static string Key(string logoName, PhotoWatermark mark)
    {
        var told = string.Create(CultureInfo.InvariantCulture, $"{logoName}\n{mark.Place}\n{mark.Opacity}\n{mark.Width}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(told)).AsSpan(0, 8));
    }

    /// <summary>From now on pictures with that watermark are served; telling it twice is no fault.</summary>
    public async Task EnsureAsync(long companyId, string logoName, PhotoWatermark mark, CancellationToken ct = default)
    {
        var (key, json) = (Key(logoName, mark), System.Text.Json.JsonSerializer.Serialize(mark, ListingJson.Plain.PhotoWatermark));
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO watermarks (company_id, key, logo, mark) VALUES ({companyId}, {key}, {logoName}, {json}::jsonb) ON CONFLICT DO NOTHING", ct);
    }
}
